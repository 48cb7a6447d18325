import type { Labels } from '../../languages/words/sheet-words';
import type { Api, ApiName } from './api';
import type { Done, Outcome } from './outcome';

/** The views of the sidebar; the server writes into the page at which one it opens. */
export const views = ['home', 'new-plan', 'action', 'check', 'help', 'year-view', 'self-test', 'list'] as const;
export type ViewName = (typeof views)[number];

/** The commands that need no view to say what they did. */
type Telling = { readonly [N in ApiName]: ReturnType<Api[N]> extends Outcome<Done> ? N : never }[ApiName];

/** An item of the menu, by the key of its words: it opens the sidebar at a view, or runs a command without it. */
type MenuItem = { readonly label: keyof Labels['menu'] } & (
  | { readonly opens: ViewName }
  | { readonly [N in Telling]: { readonly runs: N; readonly args: Parameters<Api[N]> } }[Telling]
);

/** The menu, in order. Google calls a global function for each, which the build makes: `menuCheck` for `check`. */
export const menuItems = [
  { label: 'newPlan', opens: 'new-plan' },
  { label: 'addAction', opens: 'action' },
  { label: 'check', opens: 'check' },
  { label: 'retroplanning', runs: 'retroplanning', args: [{ year: null }] },
  { label: 'open', opens: 'home' },
  { label: 'help', opens: 'help' },
] as const satisfies readonly MenuItem[];

/** The name of an item's global function. */
export const menuFunction = ({ label }: MenuItem): string => `menu${label.charAt(0).toUpperCase()}${label.slice(1)}`;
