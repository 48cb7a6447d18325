/** "de, du, des": the words or phrases between the commas, however many lines they stand on. */
export const wordList = (...lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(',')).map((word) => word.trim());
