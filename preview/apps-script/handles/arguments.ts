import { type Handle, type HandleOf, isHandle } from './handle';

/** Thrown by the readers of arguments below; the membrane turns it into Google's sentence with the method's name. */
export class WrongArguments extends Error {}

export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new WrongArguments();
  return value;
}

export function numberOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new WrongArguments();
  return value;
}

export function booleanOf(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new WrongArguments();
  return value;
}

export const optional = <T>(value: unknown, parse: (value: unknown) => T, otherwise: T): T =>
  value === undefined || value === null ? otherwise : parse(value);

export const textOrNull = (value: unknown): string | null => optional<string | null>(value, textOf, null);

export function listOf<T>(value: unknown, parse: (value: unknown) => T): readonly T[] {
  if (!Array.isArray(value)) throw new WrongArguments();
  return value.map(parse);
}

/** Rows of cells; that they all have as many as the range is the writer's to check, which has a sentence of its own. */
export const gridGiven = (value: unknown): readonly (readonly unknown[])[] => {
  const rows = listOf(value, (row) => listOf(row, (cell) => cell));
  if (rows.length === 0) throw new WrongArguments();
  return rows;
};

export function handleOf<Is extends Handle['is']>(value: unknown, is: Is): HandleOf<Is> {
  // The tag decides the type, which TypeScript cannot follow for a type parameter.
  if (!isHandle(value) || value.is !== is) throw new WrongArguments();
  return value as HandleOf<Is>;
}

export function oneOf<T extends string>(value: unknown, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new WrongArguments();
  return found;
}

export function enumName(value: unknown, of: string): string {
  const member = handleOf(value, 'Enum');
  if (member.of !== of) throw new WrongArguments();
  return member.name;
}
