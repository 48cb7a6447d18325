/**
 * A step of a kind of action. `milestone` is a moment and takes no time; `buffer` is time kept in reserve, which may go first.
 */
export type Step = {
  readonly name: string;
  readonly is: 'work' | 'milestone' | 'buffer';
  /** Working days, 0 for a milestone. */
  readonly workingDays: number;
  /** The names of the steps that must have ended before it starts; none for a step that may start at once. */
  readonly after: readonly string[];
  /** The role that does it, such as "graphisme": not a person of the plan. */
  readonly role: string;
  readonly deliverable: string;
  /** Whether the action can be done without it when time is short. */
  readonly isOptional: boolean;
};

/**
 * How a kind of action is prepared. `prepares` says when it is ready where the action has one day only: what is launched
 * on that day (a mailing: 'start') the working day before, what is delivered on it (a video: 'deadline') on the day itself.
 * An action with a start is ready before it, whatever its kind.
 * `source` says where the total of its working days comes from; '' where the figures are ours.
 * No steps: nothing is planned back from a date, as for the care of a community.
 */
export type Template = {
  readonly kind: string;
  readonly prepares: 'start' | 'deadline';
  readonly steps: readonly Step[];
  readonly source: string;
};
