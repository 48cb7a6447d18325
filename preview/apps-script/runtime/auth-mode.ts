/** What an execution is authorized to do, from the least to the most (platform contract 1 and 2). */
export const modes = ['NONE', 'LIMITED', 'FULL'] as const;
export type AuthMode = (typeof modes)[number];
