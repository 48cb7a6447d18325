import { DateField, SelectField, TextField } from '../components/inputs';
import { type MoreField, type PaymentDraft, progressFields, taxFields } from '../payment-draft';
import { useSession } from '../session';

type MoreProps = {
  readonly draft: PaymentDraft;
  readonly change: (part: Partial<PaymentDraft>) => void;
  readonly isNew: boolean;
};

/** What few payments need: tax and another currency; and of one that stands, how far it has come. */
export function MoreFields({ draft: { more }, change, isNew }: MoreProps) {
  const { payments: says } = useSession().words;
  const of = (field: MoreField) => ({
    id: `payment-${field}`,
    label: says.more[field],
    value: more[field] ?? '',
    onType: (typed: string) => change({ more: { ...more, [field]: typed } }),
  });
  const [engaged, invoiced, paid, actual] = progressFields;
  const [tax, ...others] = taxFields;
  return (
    <>
      {isNew ? null : (
        <>
          {[engaged, invoiced, paid].map((field) => (
            <DateField key={field} {...of(field)} />
          ))}
          <TextField {...of(actual)} />
        </>
      )}
      <details class="more">
        <summary>{says.moreTitle}</summary>
        <SelectField
          {...of(tax)}
          options={[
            { value: '', text: says.taxAsPlan },
            { value: 'without-tax', text: says.taxes['without-tax'] },
            { value: 'with-tax', text: says.taxes['with-tax'] },
          ]}
        />
        {others.map((field) => (
          <TextField key={field} {...of(field)} />
        ))}
      </details>
    </>
  );
}
