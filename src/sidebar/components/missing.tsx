import type { ActionField } from '../../domain/plan';
import { missingLabel } from '../../languages/words/field-words';
import { useSession } from '../session';
import { TextButton } from './buttons';
import { fieldId } from './field';

/** What the action still misses; each item leads to its field. */
export function Missing({ fields }: { readonly fields: readonly ActionField[] }) {
  const { words } = useSession();
  if (fields.length === 0) return <p class="complete">{words.action.complete}</p>;
  return (
    <section class="missing">
      <h2>{words.action.missingTitle}</h2>
      <ul>
        {fields.map((field) => (
          <li key={field}>
            <TextButton onClick={() => document.getElementById(fieldId(field))?.focus()}>
              {missingLabel(words.fields, field)}
            </TextButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
