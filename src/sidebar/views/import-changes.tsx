import type { ComponentChildren } from 'preact';
import { lackingWithout, monthsHeld } from '../../domain/export';
import { figureOf, type NamedFigure } from '../../domain/kpi';
import { monthOfPeriod } from '../../domain/time';
import { figureNames } from '../../languages/words/import-words';
import { FirstOnes } from '../components/first-ones';
import { SelectField } from '../components/inputs';
import { addedFor, type Choices, monthsOf, plannedImport, saidCell, type TriedValue } from '../exports/planned-import';
import { saidFigure } from '../kpi-value';
import { longPeriod } from '../months';
import { useSession } from '../session';
import type { ReadFiles } from '../use-import';

type ChangesProps = {
  readonly files: ReadFiles;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
};

/** What she is asked before anything is written, and what will then stand in the tab: month by month, figure by figure. */
export function Changes({ files, choices, onChoose }: ChangesProps) {
  const { words } = useSession();
  const { importing } = words;
  const { tried, report } = files;
  const planned = plannedImport(tried, report.rows, choices);
  if (tried.length === 0) return null;
  return (
    <>
      <NewRows {...{ files, choices, onChoose }} />
      <Partial values={planned.partial} report={report} choices={choices} onChoose={onChoose} />
      {planned.differing === 0 ? null : (
        <SelectField
          id="import-wins"
          label={importing.overlap}
          help={importing.overlapHelp(planned.differing)}
          value={choices.wins}
          options={(['file', 'mine'] as const).map((value) => ({ value, text: importing.wins[value] }))}
          onType={(value) => onChoose({ ...choices, wins: value === 'mine' ? 'mine' : 'file' })}
        />
      )}
      <section>
        <h2>{importing.changes}</h2>
        <Told files={files} choices={choices} />
        <ByFigure values={planned.writes} report={report} />
      </section>
    </>
  );
}

type ToggleProps = {
  readonly isOn: boolean;
  readonly onToggle: () => void;
  readonly help?: string;
  readonly children: ComponentChildren;
};

const Toggle = ({ isOn, onToggle, help, children }: ToggleProps) => (
  <label class="toggle">
    <input type="checkbox" checked={isOn} onChange={onToggle} />
    <span>
      {children}
      {help === undefined ? null : <em>{help}</em>}
    </span>
  </label>
);

/** Rows for figures that the tab does not have yet. */
function NewRows({ files: { tried, report }, choices, onChoose }: ChangesProps) {
  const { importing } = useSession().words;
  const nameOf = figureNames(importing, report.own);
  const missing = [...new Set(tried.map(({ figure }) => figure))].filter((figure) => !report.rows.includes(figure));
  const toggle = (figure: NamedFigure): void => {
    const others = [...choices.rows].filter((it) => it !== figure);
    onChoose({ ...choices, rows: new Set(choices.rows.has(figure) ? others : [...others, figure]) });
  };
  if (missing.length === 0) return null;
  return (
    <fieldset class="field">
      <legend>{importing.newRows}</legend>
      {missing.map((figure) => (
        <Toggle
          key={figure}
          isOn={choices.rows.has(figure)}
          onToggle={() => toggle(figure)}
          {...(report.needed.some((it) => it === figure) ? {} : { help: importing.newRowHelp })}
        >
          {importing.newRow(nameOf(figure))}
        </Toggle>
      ))}
    </fieldset>
  );
}

type PartialProps = Pick<ChangesProps, 'choices' | 'onChoose'> & ByFigureProps;

/** Months and weeks in which a file begins or ends, to be taken all the same; what is missing without the weeks is said. */
function Partial({ values, report, choices, onChoose }: PartialProps) {
  const { words, idiom, language } = useSession();
  const { importing } = words;
  if (values.length === 0) return null;
  const nameOf = figureNames(importing, report.own);
  const { currency } = report;
  const said = (month: string): string => longPeriod(month, idiom.speech, importing);
  const [begun, ahead] = [values.filter(({ isAhead }) => !isAhead), values.filter(({ isAhead }) => isAhead)];
  const lacking = lackingWithout(begun).map(({ month, of }) =>
    importing.lackingIn(
      said(month),
      of.map(
        ({ figure, value }) => `${nameOf(figure)} ${saidFigure(value, figureOf(figure).unit, { language, currency })}`,
      ),
    ),
  );
  const areWeeks = begun.every(({ month }) => monthOfPeriod(month) !== month);
  const help = [
    ...(begun.length === 0 ? [] : [areWeeks ? importing.partialWeeks : importing.partialHelp]),
    ...(ahead.length === 0 ? [] : [importing.notYet(monthsOf(ahead).map(said))]),
    ...(lacking.length === 0 ? [] : [importing.lacking(lacking)]),
  ];
  return (
    <div class="field">
      <Toggle
        isOn={choices.hasPartial}
        onToggle={() => onChoose({ ...choices, hasPartial: !choices.hasPartial })}
        help={help.join(' ')}
      >
        {importing.partial(monthsOf(values).map(said))}
      </Toggle>
    </div>
  );
}

/** "Visites du site, février 2027 (E6)" */
const heldIn = (
  held: readonly TriedValue[],
  said: (months: readonly string[]) => readonly string[],
  nameOf: (figure: NamedFigure) => string,
): readonly string[] =>
  monthsHeld(held.map(({ figure, month, cell: { heldBy } }) => ({ figure, month, heldBy }))).map(
    ({ figure, month, cell }) => `${nameOf(figure)}, ${said([month]).join('')} (${cell})`,
  );

/** What is left as it is, and why; what stands in two files. */
function Told({ files: { tried, report }, choices }: Omit<ChangesProps, 'onChoose'>) {
  const { words, idiom } = useSession();
  const { importing } = words;
  const { writes, same, kept, hers, outside, begun, held } = plannedImport(tried, report.rows, choices);
  const said = (months: readonly string[]): readonly string[] =>
    months.map((month) => longPeriod(month, idiom.speech, importing));
  const added = writes.filter(({ is }) => is === 'added').length;
  const twice = writes.filter(({ is }) => is === 'twice');
  const doubled = [...new Set(twice.map(({ figure }) => figure))];
  const months = addedFor(report, writes);
  const nameOf = figureNames(importing, report.own);
  const sentences = [
    ...(writes.length === 0 ? [importing.nothing] : []),
    ...(months.length === 0 ? [] : [importing.monthsAdded(months.length)]),
    ...(same === 0 ? [] : [importing.same(same)]),
    ...(kept === 0 ? [] : [importing.kept(kept)]),
    ...hers.map(({ cell }) => importing.hers({ cell: saidCell(cell), text: String(cell.was ?? '') })),
    ...(outside.length === 0 ? [] : [importing.outside(said(outside))]),
    ...(begun.length === 0 ? [] : [importing.begunWeeks(said(begun))]),
    ...(held.length === 0 ? [] : [importing.held(heldIn(held, said, nameOf))]),
    ...(added === 0 ? [] : [importing.added(added)]),
    ...doubled.map((figure) =>
      importing.twice({
        figure: nameOf(figure),
        months: said(twice.filter((it) => it.figure === figure).map(({ month }) => month)),
      }),
    ),
  ];
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}

const MOST_MONTHS = 12;

type ByFigureProps = { readonly values: readonly TriedValue[]; readonly report: ReadFiles['report'] };

function ByFigure({ values, report: { own, currency } }: ByFigureProps) {
  const nameOf = figureNames(useSession().words.importing, own);
  const keys = [...new Set(values.map(({ figure }) => figure))];
  return (
    <>
      {keys.map((figure) => (
        <section key={figure}>
          <h3>{nameOf(figure)}</h3>
          <FirstOnes items={values.filter((it) => it.figure === figure)} most={MOST_MONTHS} look="plain">
            {(value) => <ChangeLine key={value.month} value={value} currency={currency} />}
          </FirstOnes>
        </section>
      ))}
    </>
  );
}

function ChangeLine({ value, currency }: { readonly value: TriedValue; readonly currency: string }) {
  const { words, idiom, language } = useSession();
  const { importing } = words;
  const { unit } = figureOf(value.figure);
  const shown = (amount: number): string => saidFigure(amount, unit, { language, currency });
  const month = longPeriod(value.month, idiom.speech, importing);
  const { was } = value.cell;
  return (
    <li>
      {typeof was === 'number'
        ? importing.change({ month, was: shown(was), value: shown(value.value) })
        : importing.newValue({ month, value: shown(value.value) })}
      {value.isPartial ? <span class="help"> ({importing.partialMark})</span> : null}
    </li>
  );
}
