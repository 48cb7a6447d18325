export const isRecord = (it: unknown): it is Readonly<Record<string, unknown>> => typeof it === 'object' && it !== null;

const textAt = (it: unknown, key: string): string => {
  const said = isRecord(it) ? it[key] : undefined;
  return typeof said === 'string' ? said : '';
};

/** What a command is done to, as far as it was told by name: an action, an objective; '' where it was not. */
export function detailOf([input]: readonly unknown[]): string {
  const [draft, late] = isRecord(input) ? [input['draft'], input['late']] : [];
  const named = [textAt(draft, 'name'), textAt(late, 'action'), textAt(input, 'action'), textAt(input, 'dropped')];
  return named.find((it) => it !== '') ?? '';
}
