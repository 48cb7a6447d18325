/** The parts of the page that F6 goes round, in the order they are gone through; the grid keeps every other key for itself. */
export type Region = {
  readonly holds: (element: Element) => boolean;
  readonly isThere: () => boolean;
  readonly enter: () => void;
};

type Regions = { readonly go: (direction: 'next' | 'previous') => void };

const FOCUSABLE = 'button:not([tabindex="-1"]), select, input, a[href]';

/** A part whose first control takes the focus. */
export const controls = (part: HTMLElement): Region => ({
  holds: (element) => part.contains(element),
  isThere: () => !part.hidden && part.querySelector(FOCUSABLE) !== null,
  enter: () => part.querySelector<HTMLElement>(FOCUSABLE)?.focus(),
});

/**
 * F6 or Ctrl+F6 goes to the next region and Shift+F6 to the one before it, round and round; Escape goes back to the grid, the first of
 * them, unless what has the focus uses it. Gives what the sidebar's frame, another document, asks for.
 */
export function goRound(regions: readonly [Region, ...Region[]]): Regions {
  const [grid] = regions;
  const go: Regions['go'] = (direction) => {
    const open = regions.filter((region) => region.isThere());
    const { activeElement } = document;
    const here = open.findIndex((region) => activeElement && region.holds(activeElement));
    const step = direction === 'next' ? 1 : -1;
    open.at((Math.max(here, 0) + step) % open.length)?.enter();
  };
  // Before the grid sees the key.
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || event.altKey || event.metaKey || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      event.stopPropagation();
      go(event.shiftKey ? 'previous' : 'next');
    },
    { capture: true },
  );
  window.addEventListener('keydown', (event) => {
    const { target, key, defaultPrevented } = event;
    if (key !== 'Escape' || defaultPrevented || !(target instanceof Element) || grid.holds(target)) return;
    if (regions.some((region) => region.holds(target))) grid.enter();
  });
  return { go };
}
