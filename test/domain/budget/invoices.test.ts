import { proposalsFor } from '../../../src/domain/budget';
import { settledOnce } from '../../../src/domain/payment';
import { day, euros } from '../builders';
import { aPayment } from '../payment/builders';

const open = (sketch: Parameters<typeof aPayment>[0], due: string, ...amounts: readonly number[]) => ({
  payment: aPayment(sketch),
  due: day(due),
  amounts: amounts.map(euros),
});

const deposit = open({ id: 1, action: 'Boutique en ligne', label: 'Acompte' }, '2027-04-30', 2500, 3000);
const balance = open({ id: 2, action: 'Boutique en ligne', label: 'Solde' }, '2027-07-05', 7500, 9000);
const paid = open({ id: 3, action: 'Vidéo', label: '', paid: '2027-02-01' }, '2027-02-01', 1250);

const proposed = (label: string, amount: number, date = '2027-05-03') =>
  proposalsFor([{ date: day(date), label, amount: euros(amount) }], [deposit, balance, paid])[0]?.payments.map(
    ({ id }) => id,
  );

test('an invoice may pay what has its very amount, with tax or without, or shares its words; what is paid is paid', () => {
  expect(proposed('VIR AGENCE WEB', 3000)).toEqual([1]);
  expect(proposed('Solde boutique en ligne', 9100)).toEqual([2, 1]);
  expect(proposed('VIR VIDEO', 1250)).toEqual([]);
  expect(proposed('CB RESTAURANT', 42)).toEqual([]);
});

test('half of a payment’s words are enough, and fewer are not; words of two letters and signs count for nothing', () => {
  expect(proposed('VIR BOUTIQUE - LIGNE', 1)).toEqual([1, 2]);
  expect(proposed('VIR BOUTIQUE', 1)).toEqual([]);
  const short = open({ id: 9, action: 'TV', label: '' }, '2027-05-01', 5);
  expect(proposalsFor([{ date: day('2027-05-01'), label: 'TV', amount: euros(6) }], [short])[0]?.payments).toEqual([]);
});

test('the amount comes before the words, the words before the day; what nothing dates comes last', () => {
  const at = (id: number, label: string, due: string | undefined, amount: number) => ({
    payment: aPayment({ id, action: 'Salon', label }),
    due: due === undefined ? undefined : day(due),
    amounts: [euros(amount)],
  });
  const found = proposalsFor(
    [{ date: day('2027-05-10'), label: 'Salon stand', amount: euros(10) }],
    [
      at(1, '', undefined, 1),
      at(2, '', '2027-05-30', 1),
      at(3, '', '2027-05-01', 1),
      at(4, 'stand', '2027-12-01', 1),
      at(5, 'autre chose', '2027-12-01', 10),
    ],
  );
  expect(found[0]?.payments.map(({ id }) => id)).toEqual([5, 4, 3, 2, 1]);
});

test('two lines that settle one payment are noted once: what they come to together, on the later day', () => {
  const line = (id: number, paid: string, actual?: string) => ({
    id,
    fields: { paid, ...(actual === undefined ? {} : { actual }) },
  });
  expect(
    settledOnce([
      line(1, '2027-05-03', '1250.1'),
      line(2, '2027-05-03'),
      line(1, '2027-04-02', '1250.2'),
      line(2, '2027-06-03'),
    ]),
  ).toEqual([line(1, '2027-05-03', '2500.3'), line(2, '2027-06-03')]);
});
