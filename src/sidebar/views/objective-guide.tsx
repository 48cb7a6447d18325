import { useState } from 'preact/hooks';
import type { ObjectivesReport } from '../../commands/api';
import { SelectField } from '../components/inputs';
import { useSession } from '../session';

/** How to word an objective, with two examples for a kind of organisation: hers where the file says which. */
export function ObjectiveGuide({ report }: { readonly report: ObjectivesReport }) {
  const { objectives: says } = useSession().words;
  const { guide, examples } = report;
  const [chosen, setChosen] = useState<string>(report.organisation ?? examples[0]?.organisation ?? '');
  const pairs = examples.find(({ organisation }) => organisation === chosen)?.pairs ?? [];
  return (
    <details>
      <summary>{says.guide}</summary>
      <ol>
        {guide.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <SelectField
        id="objective-organisation"
        label={says.organisation}
        value={chosen}
        options={examples.map(({ organisation, name }) => ({ value: organisation, text: name }))}
        onType={setChosen}
      />
      {pairs.map(([vague, measurable]) => (
        <p key={vague} class="help">
          {says.becomes(vague, measurable)}
        </p>
      ))}
    </details>
  );
}
