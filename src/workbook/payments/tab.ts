import type { PaymentFormulas } from '../../languages/content/payment-formulas';
import {
  DAY_ROW,
  FIRST_ROW,
  HEAD_ROW,
  HELP_ROW,
  KEY_ROW,
  LAST_ROW,
  LIST_ROWS,
  PAYMENT_ROWS,
  type PaymentColumn,
  PLACE_ROW,
  paymentColumns,
  paymentKeys,
  READY_ROWS,
  shownColumns,
  TITLE_ROW,
  WEIGHT_ROW,
} from '../../languages/content/payment-layout';
import type { PaymentTexts } from '../../languages/content/payment-texts';
import type { SheetWords } from '../../languages/words/sheet-words';
import {
  area,
  type Cell,
  type Choice,
  DAY_FORMAT,
  headStyle,
  isBlank,
  moneyFormat,
  type Operation,
  type Paint,
  paint,
  quietStyle,
  SHARE_FORMAT,
  type Style,
  text,
  titleStyle,
} from '../cells';
import { HEAD_PIXELS, layoutOf, sized } from '../kpi';
import { namedColumns, names } from './columns';
import type { PaymentsRead } from './read';
import { columnWrites, helperWrites, type PaymentsPlace, putIn } from './rows';

/** What the tab is written from. */
type PaymentsSource = {
  readonly texts: PaymentTexts;
  readonly words: SheetWords;
  readonly currency: string;
  /** Whether there are figures that a commission may be of. */
  readonly hasFigures: boolean;
};

type Look = 'text' | 'choice' | 'money' | 'share' | 'day' | 'number';

/** How wide each column is, and what it holds. */
const looks: Readonly<Record<PaymentColumn, readonly [pixels: number, look: Look]>> = {
  action: [200, 'choice'],
  label: [150, 'text'],
  due: [98, 'day'],
  planned: [98, 'money'],
  state: [98, 'text'],
  basis: [120, 'choice'],
  amount: [120, 'money'],
  rate: [120, 'share'],
  tiedTo: [120, 'text'],
  date: [98, 'day'],
  terms: [150, 'choice'],
  engaged: [98, 'day'],
  invoiced: [98, 'day'],
  paid: [98, 'day'],
  actual: [98, 'money'],
  until: [98, 'day'],
  figure: [150, 'text'],
  tax: [80, 'choice'],
  vat: [80, 'share'],
  currency: [80, 'text'],
  exchange: [80, 'number'],
};

const WIDTH = paymentKeys.length;
const SEEN = paymentColumns.length;
const MONTHS = 12;

const styleOf = (look: Look, { currency, words }: PaymentsSource): Style => {
  const base: Style = { vertical: 'middle' };
  switch (look) {
    case 'money':
      // Instalments have cents.
      return { ...base, numberFormat: moneyFormat(currency, words.conventions).replace(/#,##0/g, '#,##0.00') };
    case 'share':
      return { ...base, numberFormat: SHARE_FORMAT };
    case 'day':
      return { ...base, numberFormat: DAY_FORMAT, align: 'center' };
    case 'number':
      return { ...base, numberFormat: '0.0000' };
    default:
      return { ...base, wrap: 'wrap' };
  }
};

/** The rows above the payments: what is read of the tab, and what is hidden. */
function headCells(at: PaymentsPlace, { texts, hasFigures }: PaymentsSource): readonly (readonly Cell[])[] {
  const { days, places } = texts.formulas;
  const lists: Readonly<Record<string, readonly (string | number)[]>> = texts.lists;
  const row = (cells: readonly Cell[]): readonly Cell[] => paymentKeys.map((_, index) => cells[index] ?? null);
  const months = (cells: readonly Cell[]): ReadonlyMap<string, Cell> =>
    new Map(cells.map((cell, index) => [`m${index + 1}`, cell]));
  const above = new Map<number, ReadonlyMap<string, Cell>>([
    [DAY_ROW, months(days.map((it) => putIn(it, at, DAY_ROW)))],
    [WEIGHT_ROW, months(days.map(() => 1))],
    [PLACE_ROW, months(hasFigures ? places.map((it) => putIn(it, at, PLACE_ROW)) : [])],
  ]);
  const cellAt = (key: string, index: number): Cell => {
    const listed = lists[key]?.[index];
    if (listed !== undefined) return typeof listed === 'string' ? text(listed) : listed;
    return above.get(KEY_ROW + 1 + index)?.get(key) ?? null;
  };
  return [
    row([text(texts.tab)]),
    row([text(texts.tax), text(String(lists['taxes']?.[0] ?? '')), text(texts.help)]),
    row(paymentColumns.map((column) => text(texts.columns[column]))),
    row(paymentKeys.map(text)),
    ...Array.from({ length: LIST_ROWS }, (_, index) => paymentKeys.map((key) => cellAt(key, index))),
  ];
}

/** The rows that have their formulas, and a number each, from a row on. */
export const readyRows = (
  at: PaymentsPlace,
  { formulas }: PaymentTexts,
  first: number,
  rows: number,
  firstId: number,
): readonly Operation[] => [
  ...helperWrites(at, formulas, first, rows),
  ...columnWrites(at, ['id', ...shownColumns], first, rows, (key, line) =>
    key === 'id' ? firstId + line - first : putIn(formulas.row[key] ?? '', at, line),
  ),
];

/** The formulas of shown cells that she has cleared of what she had typed over them. */
export const clearedCells = (
  place: PaymentsPlace & Pick<PaymentsRead, 'rows' | 'ids'>,
  { row }: PaymentFormulas,
): readonly Operation[] =>
  place.rows.flatMap(({ line, at }) =>
    shownColumns.flatMap((column) => {
      const isLacking = !isBlank(at(column === 'due' ? 'dueDay' : 'action')) && isBlank(at(column));
      return place.ids.has(line) && isLacking
        ? columnWrites(place, [column], line, 1, () => putIn(row[column] ?? '', place, line))
        : [];
    }),
  );

const wordsOf = (list: readonly (string | number)[]): Choice => ({ from: 'list', values: list.map(String) });

function choices({ tab, layout }: PaymentsPlace, { lists }: PaymentTexts): readonly Operation[] {
  const offered: readonly (readonly [PaymentColumn, Choice])[] = [
    ['action', { from: 'name', name: 'plan_action' }],
    ['basis', wordsOf(lists.bases)],
    ['terms', wordsOf(lists['terms.text'])],
    ['tax', wordsOf(lists.taxes)],
  ];
  const columns = offered.map(([key, choice]): Operation => {
    const where = area(FIRST_ROW, layout.get(key) ?? 1, PAYMENT_ROWS);
    return { do: 'choose', tab, area: where, choice };
  });
  return [...columns, { do: 'choose', tab, area: area(HELP_ROW, 2), choice: wordsOf(lists.taxes) }];
}

function namesOf({ tab, layout }: PaymentsPlace): readonly Operation[] {
  const month = layout.get('m1') ?? 1;
  const areas = [
    [names.tab, area(TITLE_ROW, 1, LAST_ROW, WIDTH)],
    [names.tax, area(HELP_ROW, 2)],
    [names.months, area(DAY_ROW, month, 1, MONTHS)],
    [names.weights, area(WEIGHT_ROW, month, 1, MONTHS)],
    ...namedColumns.map(([name, key]) => [name, area(FIRST_ROW, layout.get(key) ?? 1, PAYMENT_ROWS)] as const),
  ] as const;
  return areas.map(([name, where]): Operation => ({ do: 'name', tab, name, area: where }));
}

/** An empty tab of payments, made ready for her to write into. */
export function paymentsTab(tab: string, source: PaymentsSource): readonly Operation[] {
  const { texts } = source;
  const at: PaymentsPlace = { tab, layout: layoutOf(paymentKeys), keyRow: KEY_ROW, lastRow: LAST_ROW };
  const paints: readonly Paint[] = [
    ...paymentColumns.map((column, index) =>
      paint(area(FIRST_ROW, index + 1, PAYMENT_ROWS), styleOf(looks[column][1], source)),
    ),
    paint(area(TITLE_ROW, 1), titleStyle),
    paint(area(HELP_ROW, 1, 1, 3), quietStyle),
    paint(area(HEAD_ROW, 1, 1, SEEN), headStyle),
  ];
  return [
    { do: 'make-tab', tab, rows: LAST_ROW, columns: WIDTH },
    { do: 'write', tab, row: TITLE_ROW, column: 1, cells: headCells(at, source) },
    { do: 'paint', tab, area: area(TITLE_ROW, 1, LAST_ROW, SEEN), paints },
    // The formulas of the rows name them.
    ...namesOf(at),
    ...readyRows(at, texts, FIRST_ROW, READY_ROWS, 1),
    ...choices(at, texts),
    ...sized(
      tab,
      paymentColumns.map((column) => looks[column][0]),
    ),
    { do: 'size-rows', tab, row: HEAD_ROW, count: 1, pixels: HEAD_PIXELS, isFixed: true },
    { do: 'hide-columns', tab, column: SEEN + 1, count: WIDTH - SEEN },
    { do: 'hide-rows', tab, row: KEY_ROW, count: FIRST_ROW - KEY_ROW },
    { do: 'freeze', tab, rows: FIRST_ROW - 1, columns: 1 },
  ];
}
