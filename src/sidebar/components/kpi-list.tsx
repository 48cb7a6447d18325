import type { ActionKpi } from '../../commands/api';
import { isSameName } from '../../domain/names';
import { useSession } from '../session';
import { QuietButton } from './buttons';
import { FieldGroup, type FieldProps } from './field';
import { KpiState } from './kpi-state';
import { LineToAdd } from './line-to-add';

type KpiListProps = FieldProps & {
  readonly suggestions: readonly string[];
  /** Those that fit the action. */
  readonly proposed: readonly string[];
  readonly chosen: readonly string[];
  /** Those of the action as it was read that are followed, and how they stand. */
  readonly standing: readonly ActionKpi[];
  readonly currency: string;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly onChoose: (chosen: readonly string[]) => void;
  readonly onAdd: (name: string) => void;
};

/** The KPIs that follow an action: each can be taken away, the line under them adds one more, and one that fits is a click. */
export function KpiList({
  suggestions,
  proposed,
  chosen,
  standing,
  currency,
  typed,
  onTyped,
  onChoose,
  onAdd,
  ...field
}: KpiListProps) {
  const { words } = useSession();
  const left = suggestions.filter((name) => !chosen.some((one) => isSameName(one, name)));
  return (
    <FieldGroup {...field}>
      <Chosen {...{ chosen, standing, currency, onChoose }} />
      <LineToAdd
        {...{ field, typed, onTyped, onAdd }}
        label={words.action.newKpi}
        suggestions={left}
        adding={words.action.addKpi}
      />
      <div class="proposed">
        {proposed.map((name) => (
          <QuietButton key={name} label={words.action.addKpi(name)} onClick={() => onChoose([...chosen, name])}>
            + {name}
          </QuietButton>
        ))}
      </div>
    </FieldGroup>
  );
}

type ChosenProps = Pick<KpiListProps, 'chosen' | 'standing' | 'currency' | 'onChoose'>;

const Chosen = ({ chosen, standing, currency, onChoose }: ChosenProps) => {
  const { words } = useSession();
  return (
    <ul class="chosen">
      {chosen.map((name) => {
        const kpi = standing.find((it) => it.name === name);
        return (
          <li key={name}>
            <div>
              <span>{name}</span>
              {kpi === undefined ? null : <KpiState kpi={kpi} currency={currency} />}
            </div>
            <button type="button" class="text" onClick={() => onChoose(chosen.filter((one) => one !== name))}>
              {words.action.remove} <span class="heard">{words.quoted(name)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
};
