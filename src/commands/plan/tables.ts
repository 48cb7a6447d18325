import type { ActionField, ObjectiveField } from '../../domain/plan';
import type { Quarter } from '../../domain/time';
import type { WhyTab } from '../../languages/words/why-not-read';
import type { Area, CellValue, Grid } from '../../workbook/cells';
import type { KeyedTab } from '../../workbook/kpi';
import type { Header, PlanHeader } from '../../workbook/plan';
import type { NamedPlace } from '../port';

export type Table<Field extends string> = {
  readonly tab: string;
  readonly header: Header<Field>;
  readonly values: Grid<CellValue>;
};

export type PlanTable = Omit<Table<ActionField>, 'header'> & {
  readonly header: PlanHeader;
  /** Its merged cells, where they can change what is read. */
  readonly merges: readonly Area[];
};

/** A tab that is not read as the plan, and why. */
export type OtherTab = {
  readonly tab: string;
  readonly why: WhyTab;
};

/** What is read of a file: its plan, its objectives, and what is told of the other tabs. */
export type Tables = {
  readonly table: PlanTable;
  readonly objectives: Table<ObjectiveField> | undefined;
  readonly others: readonly OtherTab[];
  /** Tabs that hold a plan as well, of which nobody said which one is meant. */
  readonly several: readonly string[];
};

/** A tab of KPIs or figures as it was read; where it stands is asked for only where a cell of it is to be told. */
export type ReadTab = { readonly content: KeyedTab; readonly place: () => NamedPlace | undefined };
export type KpiTabs = { readonly kpi: ReadTab; readonly figure: ReadTab | undefined };

/** Where the payments and the envelope of a file stand; each is absent where the file has no such tab. */
export type MoneyTabs = {
  readonly payments?: {
    readonly tab: string;
    readonly columns: ReadonlyMap<string, number>;
    /** What a cell says. */
    readonly said: (line: number, column: string) => string;
  };
  readonly envelope?: { readonly tab: string; readonly cell: (quarter: Quarter | null) => string };
};
