import type { FollowPayments, PaymentFields, SavePayment } from '../../src/commands/api';
import { dayOfIso } from '../../src/domain/time';
import { type Command, type CommandName, commands, type Either, fine, refused } from '../command-words';

/** What is asked of payments: to list them, to save some, or to make the plan's quarters of an action follow them or not. */
export type PaymentAsked = {
  readonly payment: { readonly save: SavePayment } | { readonly follow: FollowPayments } | null;
};

/** What each option says of a payment. */
const fieldsOf = {
  '--label': 'label',
  '--amount': 'amount',
  '--tied': 'tiedTo',
  '--date': 'date',
  '--to': 'until',
  '--terms': 'terms',
  '--engaged': 'engaged',
  '--invoiced': 'invoiced',
  '--paid': 'paid',
  '--actual': 'actual',
  '--tax': 'tax',
  '--vat': 'vat',
  '--currency': 'currency',
  '--exchange': 'exchange',
} as const satisfies Readonly<Record<`--${string}`, keyof PaymentFields>>;

/** Those of them that say what it is made of. */
const kinds = ['--parts', '--commission', '--monthly', '--yearly'] as const;
const days = ['date', 'until', 'engaged', 'invoiced', 'paid'] as const;
const others = ['--payment', '--by-hand'] as const;

/** "échéance" and "livraison" are the action's deadline. */
const ties: readonly (readonly [tie: string, words: RegExp])[] = [
  ['deadline', /échéance|echeance|livraison|deadline|delivery/i],
  ['start', /début|debut|lancement|start|launch/i],
];

/** "25 % à la signature 2027-04-30; 75 % échéance": the shares of a total, each with its day or the one of its action. */
function partsOf(text: string): readonly PaymentFields[] | undefined {
  const parts = text.split(/[;\n]|,\s+(?=\d+(?:[.,]\d+)?\s*%)/).map((part) => {
    const [, rate, rest = ''] = /^\s*(\d+(?:[.,]\d+)?\s*%)\s*(.*)$/.exec(part) ?? [];
    const [date = ''] = /\d{4}-\d\d-\d\d/.exec(rest) ?? [];
    const [tie = ''] = date === '' ? (ties.find(([, words]) => words.test(rest)) ?? []) : [];
    const label = rest
      .replace(date, '')
      .replace(/^(?:à la|à l[’']|à|au|on|at the|at)\s+/i, '')
      .trim();
    return rate === undefined ? undefined : { basis: 'share', rate, label, date, tiedTo: tie };
  });
  const known = parts.flatMap((part) => part ?? []);
  return known.length === parts.length && known.length > 0 ? known : undefined;
}

/** "3,5 % de Ventes Etsy", "3.5 % of Etsy sales" */
function commissionOf(text: string): PaymentFields | undefined {
  const [, rate, figure] = /^\s*([\d.,]+\s*%)\s*(?:of|des|de|du|d[’'])?\s*(.+)$/i.exec(text) ?? [];
  return rate === undefined || figure === undefined ? undefined : { basis: 'commission', rate, figure: figure.trim() };
}

type Typed = (option: string) => string | undefined;

/** What it is made of, in as many rows as it takes; undefined for what is not understood. */
function rowsOf(typed: Typed): readonly PaymentFields[] | { readonly bad: string } {
  const [parts, commission] = [typed('--parts'), typed('--commission')];
  const [monthly, yearly, from] = [typed('--monthly'), typed('--yearly'), typed('--from')];
  const start: PaymentFields = from === undefined ? {} : { date: from };
  if (parts !== undefined) return partsOf(parts) ?? { bad: parts };
  if (commission !== undefined) {
    const row = commissionOf(commission);
    return row === undefined ? { bad: commission } : [{ ...row, ...start }];
  }
  if (monthly !== undefined) return [{ basis: 'monthly', amount: monthly, ...start }];
  if (yearly !== undefined) return [{ basis: 'yearly', amount: yearly, ...start }];
  return [{ ...(typed('--amount') === undefined ? {} : { basis: 'amount' }), ...start }];
}

function savedOf(action: string, typed: Typed): Either<PaymentAsked> {
  const rows = rowsOf(typed);
  if ('bad' in rows) return refused({ is: 'bad-payment', word: rows.bad });
  const said: PaymentFields = Object.fromEntries(
    Object.entries(fieldsOf).flatMap(([option, field]) => {
      const value = typed(option);
      return value === undefined ? [] : [[field, value]];
    }),
  );
  const payments = rows.map((row) => ({ ...row, ...said }));
  const bad = payments
    .flatMap((fields) => days.map((day) => fields[day] ?? ''))
    .find((day) => day !== '' && dayOfIso(day) === undefined);
  if (bad !== undefined) return refused({ is: 'bad-today', word: bad });
  const id = typed('--payment');
  if (id !== undefined && !/^\d{1,6}$/.test(id)) return refused({ is: 'bad-line', word: id });
  return fine({
    payment: {
      save: {
        action,
        payments: payments.map((fields) =>
          id === undefined ? { fields } : { loaded: { id: Number(id), line: 0 }, fields },
        ),
      },
    },
  });
}

/** What is said of payments: where the command takes it, and nowhere else. */
export function paymentAsked(
  name: CommandName,
  typed: Typed,
  { follow, byHand }: { readonly follow: boolean; readonly byHand: boolean },
): Either<PaymentAsked> {
  const { isOfPayments = false }: Command = commands[name];
  const options: readonly string[] = [
    ...Object.keys(fieldsOf),
    ...kinds,
    ...others,
    ...(isOfPayments ? ['--from'] : []),
  ];
  const said = options.find((option) => typed(option) !== undefined);
  if (!isOfPayments)
    return said === undefined
      ? fine({ payment: null })
      : refused({ is: 'no-payment-allowed', command: name, word: said });
  const action = typed('--action');
  const word = said ?? (follow ? '--follow' : undefined);
  if (action === undefined)
    return word === undefined ? fine({ payment: null }) : refused({ is: 'missing-action', command: name });
  if (!follow && !byHand) return said === undefined ? fine({ payment: null }) : savedOf(action, typed);
  if ((follow && byHand) || (said !== undefined && said !== '--by-hand'))
    return refused({ is: 'one-at-a-time', word: follow ? '--follow' : '--by-hand' });
  return fine({ payment: { follow: { action, on: follow } } });
}
