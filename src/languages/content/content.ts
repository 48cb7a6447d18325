import type { Country } from '../../domain/locale';
import type { ActionField } from '../../domain/plan';
import type { Template } from '../../domain/template';
import type { BudgetWords } from '../words/budget-words';
import type { CountdownWords } from '../words/countdown-words';
import type { DashboardWords } from '../words/dashboard-words';
import type { SelfTestContent } from '../words/self-test-words';
import type { SettingKey } from '../words/setting-keys';
import type { KpiTexts } from './kpi-texts';
import type { ObjectiveTexts } from './objective-texts';
import type { PaymentTexts } from './payment-texts';

/** A day of the example in any year: the first or last working day of the week of that day, or the day itself. */
export type ExampleDay = {
  readonly on: 'monday' | 'friday' | 'day';
  readonly month: number;
  readonly day: number;
};

type ExampleAction = {
  readonly name: string;
  readonly objectives: readonly string[];
  readonly kpis: string;
  readonly owner: string;
  /** Q1 to Q4 in euros; null is blank. */
  readonly budget: readonly [number | null, number | null, number | null, number | null];
  readonly rhythm: string;
  readonly start: ExampleDay | null;
  readonly deadline: ExampleDay | null;
  readonly kind: string;
  readonly status: string;
};

type ExampleObjective = {
  readonly name: string;
  readonly period: string;
  /** '' where the course names none. */
  readonly kpi: string;
  readonly target: number | null;
};

type ExampleKpi = {
  readonly row: string;
  readonly name: string;
  /** Of the year, in its own unit; null where the course gives none. */
  readonly target: number | null;
};

/**
 * What is written once into a new plan, in one language. It is JSON and stands in a file of its own beside the script,
 * which Google would otherwise read and compile at each call; only the commands that make a plan fetch it.
 */
export type Content = {
  /** How each kind of action is prepared, step by step. */
  readonly templates: readonly Template[];
  readonly dashboard: DashboardWords;
  readonly budget: BudgetWords;
  readonly countdown: CountdownWords;
  /** Rarely said, and long. */
  readonly selfTest: SelfTestContent;
  /** The same. */
  readonly kpis: KpiTexts;
  readonly objectives: ObjectiveTexts;
  readonly payments: PaymentTexts;
  readonly columnNotes: Readonly<Partial<Record<ActionField, string>>>;
  readonly settings: Readonly<Record<SettingKey, readonly [label: string, help: string]>>;
  readonly example: {
    readonly note: string;
    /** Where the example's company is, its public holidays count. */
    readonly country: Country;
    readonly owners: readonly string[];
    readonly objectives: readonly ExampleObjective[];
    readonly actions: readonly ExampleAction[];
    /** Those its actions name, by the text that is the key of each row; of one of the catalogue its usual name counts. */
    readonly followed: readonly ExampleKpi[];
  };
};
