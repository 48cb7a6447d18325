import type { AddedColumn, ReadReport } from '../../commands/api';
import { addedLabel, hasNames } from '../column-answers';
import { useSession } from '../session';

type MoreColumnsProps = {
  readonly report: ReadReport;
  readonly added: ReadonlySet<AddedColumn>;
  readonly onAdd: (added: ReadonlySet<AddedColumn>) => void;
};

/** What taking the plan over does and does not do, and the columns that can be added to its right. */
export function MoreColumns({ report, added, onAdd }: MoreColumnsProps) {
  const { words } = useSession();
  const { adopt } = words.read;
  const { isSetUp, lacking } = report;
  if (isSetUp && lacking.length === 0) return null;
  const toggle = (column: AddedColumn): void => {
    const others = [...added].filter((it) => it !== column);
    onAdd(new Set(added.has(column) ? others : [...others, column]));
  };
  return (
    <section>
      <h2>{isSetUp ? adopt.complete : adopt.title}</h2>
      {isSetUp ? null : <p>{adopt.explained}</p>}
      {hasNames(report) ? null : <p class="notice">{adopt.needsName}</p>}
      {lacking.length === 0 || !hasNames(report) ? null : (
        <fieldset class="field">
          <legend>{adopt.add}</legend>
          <ul class="toggles all">
            {lacking.map((column) => (
              <li key={column}>
                <label class="toggle">
                  <input type="checkbox" checked={added.has(column)} onChange={() => toggle(column)} />
                  <span>{addedLabel(column, report, words)}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
    </section>
  );
}
