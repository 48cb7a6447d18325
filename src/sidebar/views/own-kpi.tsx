import { useState } from 'preact/hooks';
import type { KpisReport, OwnKpiInput } from '../../commands/api';
import { kpiUnits, mayBeLevel, ownKpiText, ownShapes, ownUnit, partsOf } from '../../domain/kpi';
import { QuietButton } from '../components/buttons';
import { SelectField, TextField } from '../components/inputs';
import { useSession } from '../session';

type OwnKpiProps = {
  readonly parts: KpisReport['parts'];
  /** Resolves to whether it is followed now. */
  readonly onMake: (own: OwnKpiInput) => Promise<boolean>;
};

const directions = ['up', 'down'] as const;

/** A KPI of her own: what it is called, and what its value comes from. */
export function OwnKpi({ parts, onMake }: OwnKpiProps) {
  const words = useSession().words.kpis.own;
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [unit, setUnit] = useState<(typeof kpiUnits)[number]>('count');
  const [direction, setDirection] = useState<OwnKpiInput['direction']>('up');
  const [shape, setShape] = useState<(typeof ownShapes)[number]>('typed');
  const [of, setOf] = useState<readonly string[]>(['', '']);
  const [isLevel, setLevel] = useState(false);
  const units = kpiUnits.filter((it) => ownUnit(it, shape) === it);
  const asked = words.parts.slice(0, partsOf(shape));
  const chosen = of.slice(0, asked.length);
  const isReady = name.trim() !== '' && !chosen.includes('') && new Set(chosen).size === chosen.length;
  const make = async (): Promise<void> => {
    const made = ownKpiText(unit, shape, of, isLevel);
    if (!isReady || !(await onMake({ name: name.trim(), direction, made }))) return;
    setName('');
    setOpen(false);
  };
  return (
    <details class="field" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.open}</summary>
      <TextField id="own-kpi-name" label={words.name} help={words.nameHelp} value={name} onType={setName} />
      <SelectField {...choice('own-kpi-unit', words.unit, units, words.units, ownUnit(unit, shape), setUnit)} />
      <SelectField
        {...choice('own-kpi-direction', words.direction, directions, words.directions, direction, setDirection)}
      />
      <SelectField {...choice('own-kpi-shape', words.shape, ownShapes, words.shapes, shape, setShape)} />
      <PartFields {...{ asked, parts, of, setOf }} />
      {mayBeLevel(unit, shape) ? (
        <label class="toggle">
          <input type="checkbox" checked={isLevel} onChange={() => setLevel(!isLevel)} />
          <span>{words.level}</span>
        </label>
      ) : null}
      {isReady ? (
        <div class="buttons">
          <QuietButton onClick={() => void make()}>{words.add}</QuietButton>
        </div>
      ) : null}
    </details>
  );
}

type PartProps = {
  readonly asked: readonly string[];
  readonly parts: KpisReport['parts'];
  readonly of: readonly string[];
  readonly setOf: (of: readonly string[]) => void;
};

/** The figures it is made of. */
const PartFields = ({ asked, parts, of, setOf }: PartProps) => (
  <>
    {asked.map((label, index) => (
      <SelectField
        key={label}
        id={`own-kpi-part-${index}`}
        label={label}
        value={of[index] ?? ''}
        options={[{ value: '', text: '' }, ...parts.map((part) => ({ value: part.key, text: part.name }))]}
        onType={(value) => setOf(of.map((it, at) => (at === index ? value : it)))}
      />
    ))}
  </>
);

/** A list of some words, and what is chosen of it. */
const choice = <Key extends string>(
  id: string,
  label: string,
  keys: readonly Key[],
  said: Readonly<Record<Key, string>>,
  value: Key,
  onChoose: (key: Key) => void,
) => ({
  id,
  label,
  value,
  options: keys.map((key) => ({ value: key, text: said[key] })),
  onType: (typed: string): void => {
    const key = keys.find((it) => it === typed);
    if (key !== undefined) onChoose(key);
  },
});
