import { type Command, commandNames, commands } from './commands';
import type { CommandLineWords } from './words';

/** What `--help` prints: one line for each command of the table. */
export function usageIn(words: CommandLineWords): string {
  const rows = commandNames.map((name) => {
    const { input, isOfExports = false }: Command = commands[name];
    const file =
      input === 'none'
        ? ''
        : input === 'optional'
          ? ` [${words.file}]`
          : ` ${words.file}${isOfExports ? ' EXPORT…' : ''}`;
    return [name + file, words.commands[name]] as const;
  });
  const widest = Math.max(...rows.map(([left]) => left.length));
  return words.usage(rows.map(([left, right]) => `  ${left.padEnd(widest)}   ${right}`).join('\n'));
}
