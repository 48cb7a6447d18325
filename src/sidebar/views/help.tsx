import { menuItems } from '../../commands/api';
import { severities } from '../../domain/check';
import { signLegend } from '../../domain/year-view';
import { MainButton, QuietButton } from '../components/buttons';
import { Foot } from '../components/foot';
import { Page } from '../components/page';
import { useSession } from '../session';

type HelpProps = { readonly onHome: () => void; readonly onSelfTest: () => void };

/** One page to read: the method, the signs, the weights, the commands, and what happens to her data. */
export function HelpView({ onHome, onSelfTest }: HelpProps) {
  const { words } = useSession();
  const { help } = words;
  return (
    <>
      <Page title={help.title} onHome={onHome}>
        <h2>{help.method}</h2>
        <ol>
          {help.methodLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <Signs />
        <h2>{help.counting}</h2>
        <ul>
          {help.countingLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h2>{help.rhythms}</h2>
        <dl>
          {help.rhythmLines.map(([example, meaning]) => (
            <Entry key={example} term={words.quoted(example)} text={meaning} />
          ))}
        </dl>
        <h2>{help.severities}</h2>
        <dl>
          {severities.map((severity) => (
            <Entry key={severity} term={words.severity[severity]} text={words.severityMeaning[severity]} />
          ))}
        </dl>
        <Commands />
        <h2>{help.keyboard}</h2>
        <p>{help.keyboardLines}</p>
        <h2>{help.privacy}</h2>
        <p>{help.privacyLines}</p>
        <h2>{help.selfTest}</h2>
        <QuietButton onClick={onSelfTest}>{words.selfTest.title}</QuietButton>
      </Page>
      <Foot>
        <MainButton onClick={onHome}>{help.back}</MainButton>
      </Foot>
    </>
  );
}

function Signs() {
  const { help } = useSession().words;
  return (
    <>
      <h2>{help.signs}</h2>
      <dl class="signs">
        {signLegend.map(([sign, drawn]) => (
          <div key={sign}>
            <dt class={`sign ${sign}`}>{drawn}</dt>
            <dd>{help.signLines[sign]}</dd>
          </div>
        ))}
        <div>
          <dt class="sign late">{help.late}</dt>
          <dd>{help.signLines.late}</dd>
        </div>
      </dl>
      <p>{help.undated}</p>
    </>
  );
}

/** The menu's own items and labels: what the help names is what the menu shows. */
function Commands() {
  const { words } = useSession();
  return (
    <>
      <h2>{words.help.commands}</h2>
      <dl>
        {menuItems.map(({ label: item }) => (
          <Entry key={item} term={words.menu[item]} text={words.help.commandLines[item]} />
        ))}
      </dl>
    </>
  );
}

const Entry = ({ term, text }: { readonly term: string; readonly text: string }) => (
  <div>
    <dt>{term}</dt>
    <dd>{text}</dd>
  </div>
);
