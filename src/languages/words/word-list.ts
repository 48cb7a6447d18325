/** "de, du, des": the words or phrases between a comma and a space, however many lines they stand on. */
export const wordList = (...lines: readonly string[]): readonly string[] => lines.join(', ').split(', ');
