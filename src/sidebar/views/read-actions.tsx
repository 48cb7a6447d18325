import { useState } from 'preact/hooks';
import type { ReadAction, ReadReport } from '../../commands/api';
import { CellLink } from '../components/cell-link';
import { FirstOnes } from '../components/first-ones';
import { useActionFacts } from '../read-facts';
import { useSession } from '../session';

const MOST_ACTIONS = 50;

/** Every action as it is read, folded: three hundred of them are drawn only when she asks for them. */
export function ReadActions({ report }: { readonly report: ReadReport }) {
  const { read } = useSession().words;
  const [isOpen, setOpen] = useState(false);
  const { actions, currency } = report;
  if (actions.length === 0) return null;
  return (
    <details class="read-actions" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{read.actions(actions.length)}</summary>
      {isOpen ? (
        <FirstOnes items={actions} most={MOST_ACTIONS} look="plain listed">
          {(action) => (
            <Action
              key={`${action.tab} ${action.line}`}
              action={action}
              currency={currency}
              isElsewhere={action.tab !== report.tab}
            />
          )}
        </FirstOnes>
      ) : null}
    </details>
  );
}

type ActionProps = {
  readonly action: ReadAction;
  readonly currency: string;
  /** In another one of several tabs that are read as one. */
  readonly isElsewhere: boolean;
};

function Action({ action, currency, isElsewhere }: ActionProps) {
  const { words } = useSession();
  const facts = useActionFacts(action, currency);
  const { tab, line, name, cells } = action;
  return (
    <li>
      <CellLink sheet={tab} cell={cells.name ?? `A${line}`}>
        {name}
      </CellLink>
      {isElsewhere ? <p class="help aside">{words.quoted(tab)}</p> : null}
      <dl>
        {facts.map(({ label, cell, value, isUnread }) => (
          <div key={label}>
            <dt>
              {label} <span class="count cell">{cell}</span>
            </dt>
            <dd class={isUnread ? 'not-read' : ''}>{value}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
