import { useState } from 'preact/hooks';
import type { BudgetReport, EnvelopeInput } from '../../commands/api';
import { soleNumber } from '../../domain/money';
import { type EnvelopeMode, envelopeModes, seasons } from '../../domain/payment';
import { QuietButton } from '../components/buttons';
import { SelectField, TextField } from '../components/inputs';
import { useSession } from '../session';

type Typed = {
  readonly mode: EnvelopeMode;
  readonly fixed: string;
  readonly share: string;
  readonly forecast: readonly string[];
  readonly byHand: readonly string[];
  readonly season: string;
};

/** As it is typed in a language. */
const shown = (value: number | null, language: string, factor = 1): string =>
  value === null ? '' : String(Number((value * factor).toFixed(4))).replace('.', markOf(language));

/** As it stands: the last quarter says what is decided for what is to come. */
function typedOf({ quarters, fixed }: BudgetReport, language: string): Typed {
  const last = quarters[quarters.length - 1];
  return {
    mode: last?.mode ?? 'fixed',
    fixed: shown(fixed, language),
    share: shown(last?.share ?? null, language, WHOLE),
    forecast: quarters.map(({ forecastRevenue }) => shown(forecastRevenue, language)),
    byHand: quarters.map(({ byHand }) => shown(byHand, language)),
    season: '',
  };
}

/** The decimal mark of a language. */
const markOf = (language: string): ',' | '.' => (language === 'fr' ? ',' : '.');

/** A whole, in per cent. */
const WHOLE = 100;

/** A number as people type it: "15 000", "15,000.50", "12 029,5 €"; null for a blank, undefined for what is none, may be two or is in another currency. */
const amountTyped = (said: string, language: string, currency: string): number | null | undefined =>
  said.trim() === '' ? null : soleNumber(said, [markOf(language)], currency);

/** A share of 100: "5 %", "3,125". */
export const shareTyped = (said: string, language: string): number | null | undefined =>
  said.trim() === '' ? null : soleNumber(said, [markOf(language)], '%');

type FormProps = { readonly report: BudgetReport; readonly onSave: (input: EnvelopeInput) => void };

/** The first of what the mode asks that is no amount, or no share. */
function wrongIn(
  { mode, fixed, share, forecast, byHand }: Typed,
  language: string,
  currency: string,
): string | undefined {
  const amounts = { fixed: [fixed], share: forecast, 'by-hand': byHand, none: [] }[mode];
  const isBadShare = mode === 'share' && shareTyped(share, language) === undefined;
  return isBadShare ? share : amounts.find((said) => amountTyped(said, language, currency) === undefined);
}

/** How the envelope is set, with only what its mode asks. */
export function EnvelopeForm({ report, onSave }: FormProps) {
  const { words, language } = useSession();
  const { budget: says } = words;
  const isNew = report.tab === null;
  const [typed, setTyped] = useState(
    (): Typed => ({ ...typedOf(report, language), ...(isNew ? { mode: 'fixed' } : {}) }),
  );
  const [wrong, setWrong] = useState<string>();
  const change = (part: Partial<Typed>): void => setTyped({ ...typed, ...part });
  const save = (): void => {
    const bad = wrongIn(typed, language, report.currency);
    setWrong(bad);
    if (bad === undefined) onSave(inputOf(typed, language, report.currency));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2>{says.envelope}</h2>
      <ModeFields {...{ typed, change }} />
      {wrong === undefined ? null : (
        <p class="notice" role="alert">
          {says.notANumber(wrong)}
        </p>
      )}
      <QuietButton submits>{says.save}</QuietButton>
      <p class="help">{says.keeps}</p>
    </form>
  );
}

function ModeFields({ typed, change }: FieldsProps) {
  const { budget: says } = useSession().words;
  return (
    <>
      <SelectField
        id="budget-mode"
        label={says.mode}
        value={typed.mode}
        help={says.modes[typed.mode][1]}
        options={envelopeModes.map((mode) => ({ value: mode, text: says.modes[mode][0] }))}
        onType={(said) => change({ mode: envelopeModes.find((mode) => mode === said) ?? 'fixed' })}
      />
      <AmountFields {...{ typed, change }} />
      <SelectField
        id="budget-season"
        label={says.season}
        value={typed.season}
        options={[
          { value: '', text: says.seasonAsItIs },
          ...seasons.map((season) => ({ value: season, text: says.seasons[season] })),
        ]}
        onType={(season) => change({ season })}
      />
    </>
  );
}

function inputOf(typed: Typed, language: string, currency: string): EnvelopeInput {
  const number = (said: string): number | null => amountTyped(said, language, currency) ?? null;
  const season = seasons.find((it) => it === typed.season);
  const [fixed, share] = [number(typed.fixed), shareTyped(typed.share, language)];
  const { mode } = typed;
  return {
    mode,
    ...(season === undefined ? {} : { season }),
    ...(mode === 'fixed' && fixed !== null ? { fixed } : {}),
    ...(mode === 'share'
      ? {
          shares: typed.forecast.map(() => (share == null ? null : share / WHOLE)),
          forecast: typed.forecast.map(number),
        }
      : {}),
    ...(mode === 'by-hand' ? { byHand: typed.byHand.map(number) } : {}),
  };
}

type FieldsProps = { readonly typed: Typed; readonly change: (part: Partial<Typed>) => void };

/** What the mode asks. */
function AmountFields({ typed, change }: FieldsProps) {
  const { words, idiom } = useSession();
  const { budget: says } = words;
  const byQuarter = (key: 'forecast' | 'byHand') =>
    typed[key].map((value, index) => (
      <TextField
        key={`${key}${String(index)}`}
        id={`budget-${key}-${index + 1}`}
        label={says[key](idiom.speech.quarter(index + 1))}
        value={value}
        isNumber
        onType={(said) => change({ [key]: typed[key].map((it, at) => (at === index ? said : it)) })}
      />
    ));
  switch (typed.mode) {
    case 'fixed':
      return (
        <TextField
          id="budget-fixed"
          label={says.fixed}
          value={typed.fixed}
          isNumber
          onType={(fixed) => change({ fixed })}
        />
      );
    case 'share':
      return (
        <>
          <TextField
            id="budget-share"
            label={says.share}
            value={typed.share}
            isNumber
            onType={(share) => change({ share })}
          />
          {byQuarter('forecast')}
        </>
      );
    case 'by-hand':
      return <>{byQuarter('byHand')}</>;
    case 'none':
      return null;
  }
}
