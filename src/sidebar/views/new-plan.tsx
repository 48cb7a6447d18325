import { useState } from 'preact/hooks';
import type { Home, NewPlanInput } from '../../commands/api';
import { betterLocale, conventionsOf, countries, isCountry } from '../../domain/locale';
import { countryOfRegion, fiscalYear, hasRegions } from '../../domain/time';
import { noteOf } from '../../languages/words/region-names';
import { sayDay } from '../../languages/words/speech';
import { MainButton, TextButton } from '../components/buttons';
import { Foot } from '../components/foot';
import { type Option, SelectField, TextField } from '../components/inputs';
import { Page } from '../components/page';
import { codesByName, languageNames, otherCurrencies, placeOfLocale, usualCurrencies } from '../regions';
import { useSession } from '../session';

type NewPlanProps = {
  readonly home: Home;
  readonly onCreate: (input: NewPlanInput) => void;
  readonly onHome: () => void;
};

/** Six answers, all proposed, from which the plan's tabs are made. */
export function NewPlanView({ home, onCreate, onHome }: NewPlanProps) {
  const { words } = useSession();
  const [input, setInput] = useState<NewPlanInput>(home.proposal);
  const [year, setYear] = useState(String(home.proposal.year));
  const isYear = /^(19|20)\d\d$/.test(year.trim());
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    if (isYear) onCreate({ ...input, year: Number(year), setLocale: input.setLocale && !isSuited(home, input) });
    else document.getElementById('plan-year')?.focus();
  };
  return (
    <form noValidate onSubmit={onSubmit}>
      <Page title={words.newPlan.title} onHome={onHome}>
        <p>{words.newPlan.introduction}</p>
        {home.plan ? <p class="notice">{words.newPlan.exists(home.plan.tab)}</p> : null}
        <YearFields input={input} year={year} isYear={isYear} onYear={setYear} onInput={setInput} />
        <PlaceFields input={input} onInput={setInput} />
        <LocaleNotice home={home} input={input} onInput={setInput} />
      </Page>
      <Foot>
        <MainButton submits>{words.newPlan.create}</MainButton>
        <TextButton onClick={onHome}>{words.cancel}</TextButton>
      </Foot>
    </form>
  );
}

type InputProps = { readonly input: NewPlanInput; readonly onInput: (input: NewPlanInput) => void };
type YearProps = InputProps & {
  readonly year: string;
  readonly isYear: boolean;
  readonly onYear: (year: string) => void;
};

function YearFields({ input, onInput, year, isYear, onYear }: YearProps) {
  const { words, language, idiom } = useSession();
  const wrong = isYear ? null : (
    <p class="told error">
      <strong>{words.labelled(words.severity.error)}</strong> {words.newPlan.yearProblem}
    </p>
  );
  const months = idiom.speech.months.map((text, index) => ({ value: String(index + 1), text }));
  const spanOf = (first: number, month: number): string => {
    const span = fiscalYear(first, month);
    return words.newPlan.span(sayDay(idiom.speech, span.first), sayDay(idiom.speech, span.last));
  };
  const spoken = languageNames(words.languages, language);
  return (
    <>
      <SelectField
        id="plan-language"
        label={words.newPlan.language}
        value={input.language}
        options={spoken}
        onType={(chosen) =>
          onInput({ ...input, language: words.languages.find((it) => it === chosen) ?? input.language })
        }
      />
      <TextField
        id="plan-year"
        label={words.newPlan.year}
        help={words.newPlan.yearHelp}
        value={year}
        problem={wrong}
        isWrong={!isYear}
        isNumber
        onType={onYear}
      />
      <SelectField
        id="plan-month"
        label={words.newPlan.firstMonth}
        {...(isYear ? { help: spanOf(Number(year), input.firstMonth) } : {})}
        value={String(input.firstMonth)}
        options={months}
        onType={(chosen) => onInput({ ...input, firstMonth: Number(chosen) })}
      />
    </>
  );
}

function PlaceFields({ input, onInput }: InputProps) {
  const { words, language } = useSession();
  const note = hasRegions(countryOfRegion(input.country)) ? undefined : noteOf(words.regionNotes, input.country);
  const countryHelp = note === undefined ? words.newPlan.countryHelp : `${words.newPlan.countryHelp} ${note}`;
  // The country proposes its currency; a currency is hers to change afterwards.
  const chooseCountry = (country: string): void =>
    onInput({ ...input, country, currency: isCountry(country) ? countries[country].currency : input.currency });
  return (
    <>
      <SelectField
        id="plan-country"
        label={words.newPlan.country}
        help={countryHelp}
        value={countryOfRegion(input.country)}
        options={codesByName('region', Object.keys(countries), language)}
        onType={chooseCountry}
      />
      <RegionField input={input} onInput={onInput} />
      <SelectField
        id="plan-currency"
        label={words.newPlan.currency}
        value={input.currency}
        options={[]}
        groups={[
          { label: words.newPlan.usualCurrencies, options: codesByName('currency', usualCurrencies, language) },
          { label: words.newPlan.otherCurrencies, options: codesByName('currency', otherCurrencies(), language) },
        ]}
        onType={(currency) => onInput({ ...input, currency })}
      />
    </>
  );
}

/** Only for a country whose parts have holidays of their own. */
function RegionField({ input, onInput }: InputProps) {
  const { words } = useSession();
  const country = countryOfRegion(input.country);
  if (!hasRegions(country)) return null;
  const { whole, parts } = words.regions[country];
  return (
    <SelectField
      id="plan-region"
      label={words.newPlan.region}
      help={noteOf(words.regionNotes, input.country) ?? words.newPlan.regionHelp}
      value={input.country}
      options={[{ value: country, text: whole }, ...regionOptions(parts)]}
      onType={(region) => onInput({ ...input, country: region })}
    />
  );
}

const regionOptions = (parts: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(parts).map(([value, text]) => ({ value, text }));

/** Whether the file reads dates and numbers as people of the chosen country type them. */
const isSuited = ({ locale }: Home, { country }: NewPlanInput): boolean =>
  betterLocale(locale, countryOfRegion(country)) === undefined;

function LocaleNotice({ home, input, onInput }: InputProps & { readonly home: Home }) {
  const { words, language } = useSession();
  if (isSuited(home, input)) return null;
  const { locale } = home;
  const isMonthFirst = conventionsOf(locale).order === 'month-first';
  const [country] = codesByName('region', [countryOfRegion(input.country)], language);
  return (
    <div class="notice">
      <p id="locale-notice">{words.newPlan.localeNotice(placeOfLocale(locale, language), isMonthFirst)}</p>
      <label class="toggle">
        <input
          type="checkbox"
          checked={input.setLocale}
          aria-describedby="locale-notice"
          onChange={() => onInput({ ...input, setLocale: !input.setLocale })}
        />
        <span>{words.newPlan.setLocale(country?.text ?? input.country)}</span>
      </label>
    </div>
  );
}
