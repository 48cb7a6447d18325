/** What is to be noted of a payment: the day, as ISO text, and what it came to; that of one that comes back is hers to write. */
type Noted = { readonly id: number; readonly fields: { readonly paid?: string; readonly actual?: string } };

/** Each payment once: what two lines settle of it is what they come to together, on the later day. */
export function settledOnce<T extends Noted>(noted: readonly T[]): readonly T[] {
  const once = new Map<number, T>();
  for (const line of noted) {
    const { fields: before = {} } = once.get(line.id) ?? {};
    const { paid = '', actual } = line.fields;
    const sum = Math.round((Number(before.actual ?? 0) + Number(actual)) * 100) / 100;
    const fields = {
      ...line.fields,
      paid: [before.paid ?? '', paid].sort()[1] ?? paid,
      ...(actual === undefined ? {} : { actual: String(sum) }),
    };
    once.set(line.id, { ...line, fields });
  }
  return [...once.values()];
}
