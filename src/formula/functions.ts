type One<Part> = readonly [Part];
type Two<Part> = readonly [Part, Part];
type Three<Part> = readonly [Part, Part, Part];
type Some<Part> = readonly [Part, ...Part[]];
/** A range and what its cells must be, up to three times. */
type Criteria<Part> =
  | Two<Part>
  | readonly [...Two<Part>, ...Two<Part>]
  | readonly [...Two<Part>, ...Two<Part>, ...Two<Part>];

/**
 * The functions a formula of ours may call, each with what it is given: only those that Google Sheets, LibreOffice and the
 * preview calculate alike.
 */
export type Arguments<Part> = {
  readonly AND: Some<Part>;
  readonly COUNTA: One<Part>;
  readonly COUNTIFS: Criteria<Part>;
  readonly DATE: Three<Part>;
  readonly DAY: One<Part>;
  readonly EOMONTH: Two<Part>;
  readonly IF: Three<Part>;
  readonly IFERROR: Two<Part>;
  readonly INDEX: Two<Part> | Three<Part>;
  readonly INT: One<Part>;
  readonly MATCH: Three<Part>;
  readonly MAX: Some<Part>;
  readonly MEDIAN: Three<Part>;
  readonly MIN: Some<Part>;
  readonly MOD: Two<Part>;
  readonly MONTH: One<Part>;
  readonly 'NETWORKDAYS.INTL': Three<Part> | readonly [...Three<Part>, Part];
  readonly OR: Some<Part>;
  readonly SUM: Some<Part>;
  readonly SUMIFS: readonly [Part, ...Criteria<Part>];
  readonly TODAY: readonly [];
  readonly 'WORKDAY.INTL': Three<Part> | readonly [...Three<Part>, Part];
  readonly YEAR: One<Part>;
};

export type FunctionName = keyof Arguments<unknown>;
