import { type EnumHandle, handle } from './handle';

/** The enumerations the add-on uses. OTHER is what a rule of hers reads as that they have no word for. */
const enumerations = {
  WrapStrategy: ['WRAP', 'OVERFLOW', 'CLIP'],
  BorderStyle: ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'],
  BooleanCriteria: ['CELL_EMPTY', 'CELL_NOT_EMPTY', 'TEXT_EQUAL_TO', 'CUSTOM_FORMULA', 'OTHER'],
  DataValidationCriteria: [
    'CHECKBOX',
    'CUSTOM_FORMULA',
    'DATE_IS_VALID_DATE',
    'NUMBER_BETWEEN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
    'OTHER',
  ],
  Button: ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'],
  ButtonSet: ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'],
  ChartHiddenDimensionStrategy: ['IGNORE_BOTH', 'IGNORE_COLUMNS', 'IGNORE_ROWS', 'SHOW_BOTH'],
  ChartMergeStrategy: ['MERGE_COLUMNS', 'MERGE_ROWS'],
  Position: ['TOP', 'RIGHT', 'BOTTOM', 'NONE'],
  CurveStyle: ['NORMAL', 'SMOOTH'],
  PointStyle: ['NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE'],
} as const;
export type Enumeration = keyof typeof enumerations;
type Member<Of extends Enumeration> = (typeof enumerations)[Of][number];

/** One object a value, so that `===` compares as in Apps Script. */
const members = new Map<Enumeration, Readonly<Record<string, EnumHandle>>>(
  // Object.keys loses the type of the keys it gives.
  (Object.keys(enumerations) as Enumeration[]).map((of) => [
    of,
    Object.fromEntries(enumerations[of].map((name) => [name, handle({ is: 'Enum', of, name })])),
  ]),
);

export const membersOf = (of: Enumeration): Readonly<Record<string, EnumHandle>> => members.get(of) ?? {};

export function memberOf<Of extends Enumeration>(of: Of, name: Member<Of>): EnumHandle {
  const member = membersOf(of)[name];
  if (!member) throw new Error(`${of} has no ${name}`);
  return member;
}

export const namesOf = <Of extends Enumeration>(of: Of): readonly Member<Of>[] => enumerations[of];
