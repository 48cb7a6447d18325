import type { Problem } from '../../domain/check';
import { missingLabel } from '../../languages/words/field-words';
import { isComplete, missingFields } from '../editing';
import { useSession } from '../session';
import { TextButton } from './buttons';
import { fieldId } from './field';

/** What the action still misses; each item leads to its field. */
export function Missing({ problems }: { readonly problems: readonly Problem[] }) {
  const { words } = useSession();
  const fields = missingFields(problems);
  if (isComplete(problems)) return <p class="complete">{words.action.complete}</p>;
  if (fields.length === 0) return null;
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
