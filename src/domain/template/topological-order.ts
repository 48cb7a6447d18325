/** For each thing, by its place in a list, the places of what it waits for. */
export type Waits = readonly (readonly number[])[];

/** As far as it goes: each place after those it waits for, in the order given; what is in a circle or behind one is stuck. */
function placed(waits: Waits): { readonly sorted: readonly number[]; readonly stuck: readonly number[] } {
  const done = new Set<number>();
  let stuck = waits.map((_, place) => place);
  for (let before = -1; before !== done.size; stuck = stuck.filter((place) => !done.has(place))) {
    before = done.size;
    for (const place of stuck) if (waits[place]?.every((other) => done.has(other))) done.add(place);
  }
  return { sorted: [...done], stuck };
}

/** The other way round: for each place, the places that wait for it. */
export function followersOf(waits: Waits): Waits {
  const followers: number[][] = waits.map(() => []);
  waits.forEach((others, place) => {
    for (const other of others) followers[other]?.push(place);
  });
  return followers;
}

/** Every place that can be reached from one in one hop or more: itself only if it stands in a circle. */
function reached(from: number, links: Waits): ReadonlySet<number> {
  const found = new Set<number>();
  const open = [from];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    for (const next of links[place] ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      open.push(next);
    }
  }
  return found;
}

/** The circles: each is a set of places that all wait, in the end, for each other. A place that waits for itself is one. */
function circlesAmong(stuck: readonly number[], waits: Waits): readonly (readonly number[])[] {
  const followers = followersOf(waits);
  const known = new Set<number>();
  const circles: (readonly number[])[] = [];
  for (const place of stuck) {
    if (known.has(place)) continue;
    const awaited = reached(place, waits);
    if (!awaited.has(place)) continue;
    const following = reached(place, followers);
    const circle = stuck.filter((other) => awaited.has(other) && following.has(other));
    for (const member of circle) known.add(member);
    circles.push(circle);
  }
  return circles;
}

/**
 * The order in which things can be done: each after those it waits for, otherwise as they were given.
 * A circle is data, not a failure: its places are in `cycled`, one list a circle, and `links` is `waits` without the links
 * between places of one circle, so that everything has its place in `sorted`.
 */
export function topologicalOrder(waits: Waits): {
  readonly sorted: readonly number[];
  readonly cycled: readonly (readonly number[])[];
  readonly links: Waits;
} {
  const first = placed(waits);
  if (first.stuck.length === 0) return { sorted: first.sorted, cycled: [], links: waits };
  const cycled = circlesAmong(first.stuck, waits);
  const circleOf = new Map(cycled.flatMap((circle, index) => circle.map((place) => [place, index] as const)));
  const links = waits.map((others, place) => {
    const circle = circleOf.get(place);
    return circle === undefined ? others : others.filter((other) => circleOf.get(other) !== circle);
  });
  return { sorted: placed(links).sorted, cycled, links };
}
