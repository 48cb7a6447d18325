/** What a command cannot do, and what to do instead. Each is one sentence or two. */
export type TroubleFacts = {
  /** What came nearest to a plan: its tab, its labels and how many of them are known; a label that may head the actions. */
  'plan.none': {
    readonly seen: {
      readonly tab: string;
      readonly labels: readonly string[];
      readonly known: number;
      readonly mayBe: string | null;
      readonly language: string | null;
    } | null;
    readonly tabs: readonly string[];
  };
  'plan.no-such-tab': { readonly tab: string; readonly tabs: readonly string[] };
  'adopt.no-names': { readonly tab: string };
  'adopt.another': { readonly tab: string };
  'plan.exists': { readonly tabs: readonly string[] };
  'plan.deleted': object;
  'plan.emptied': { readonly tab: string };
  'plan.no-status-column': { readonly tab: string };
  'plan.no-action-column': { readonly tab: string };
  'plan.empty': { readonly tab: string };
  'plan.unreadable-settings': object;
  'plan.impossible-year': object;
  'row.none-selected': { readonly tab: string };
  'row.changed': { readonly action: string; readonly columns: readonly string[] };
  'row.gone': { readonly action: string };
  'action.no-name': object;
  'list.empty': object;
  'list.too-long': { readonly lines: number; readonly most: number };
  'list.nothing-new': object;
  'retroplanning.none': object;
  'countdown.unknown-action': { readonly action: string };
  'countdown.ambiguous': { readonly action: string; readonly tab: string; readonly lines: readonly number[] };
  'countdown.recurring': { readonly action: string };
  'countdown.dropped': { readonly action: string };
  'countdown.no-deadline': { readonly action: string };
  /** `suggestion` is the kind that has steps and is spelt nearly so; null where there is none. */
  'countdown.no-template': {
    readonly action: string;
    readonly kind: string;
    readonly templates: string;
    readonly suggestion: string | null;
  };
  'countdown.too-many': { readonly tabs: number };
  'mend.stale': { readonly cell: string };
  'mend.calculated': { readonly cell: string };
  'tab.none': { readonly tab: string };
  'self-test.only-tab': { readonly tab: string };
  'self-test.name-taken': { readonly tab: string };
  'file.busy': object;
  'file.typed-columns': object;
  'file.protected': object;
  'file.protected-midway': object;
  'file.view-only': object;
  /** A file beside the script is missing or of another build. */
  'script.incomplete': object;
  unexpected: object;
};
export type TroubleCode = keyof TroubleFacts;
export type Trouble = { [T in TroubleCode]: { readonly code: T; readonly facts: TroubleFacts[T] } }[TroubleCode];
