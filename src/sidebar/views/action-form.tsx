import { useState } from 'preact/hooks';
import { MainButton, QuietButton, TextButton } from '../components/buttons';
import { Confirm } from '../components/confirm';
import { Foot } from '../components/foot';
import { Missing } from '../components/missing';
import { Page } from '../components/page';
import { canCountDown } from '../countdown';
import { type Edit, type Editing, isChanged, problemsOf } from '../editing';
import { useSession } from '../session';
import { ActionFields } from './action-fields';

type ActionFormProps = {
  readonly editing: Editing;
  readonly onEdit: (change: Edit) => void;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  /** Present once the server has refused to save over a row that changed. */
  readonly onReload: (() => void) | undefined;
  readonly onCountdown: (action: string, line: number | undefined) => void;
  readonly onDuplicate: () => void;
  readonly onDrop: () => void;
  readonly onHome: () => void;
};

/** The form of one action, in the method's order: why, how it is measured, who answers for it, when, and what it costs. */
export function ActionFormView(props: ActionFormProps) {
  const { words } = useSession();
  const { editing } = props;
  const { loaded } = editing.form;
  const problems = problemsOf(editing, words.action.thisOne, words.reading);
  const title = loaded ? words.action.editTitle(loaded.line) : words.action.newTitle;
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    props.onSave();
  };
  return (
    <form noValidate onSubmit={onSubmit}>
      <Page title={title} onHome={props.onHome}>
        <ActionFields editing={editing} problems={problems} onEdit={props.onEdit} />
        <Missing problems={problems} />
        {loaded ? <RowGestures {...props} /> : null}
      </Page>
      <Foot>
        <MainButton submits>{words.action.save}</MainButton>
        {props.onReload ? <QuietButton onClick={props.onReload}>{words.action.reload}</QuietButton> : null}
        {isChanged(editing) ? (
          <TextButton onClick={props.onDiscard}>{loaded ? words.action.restore : words.action.discard}</TextButton>
        ) : null}
      </Foot>
    </form>
  );
}

/** What can be done with a row that exists: count down to it, copy it, or drop it, which is asked twice. */
function RowGestures({ editing, onCountdown, onDuplicate, onDrop }: ActionFormProps) {
  const { words, tell } = useSession();
  const { form } = editing;
  const [isAsking, setAsking] = useState(false);
  const unlessChanged = (gesture: () => void) => () => (isChanged(editing) ? tell(words.action.saveFirst) : gesture());
  if (isAsking) {
    return (
      <Confirm
        title={words.action.dropTitle}
        explained={words.action.dropExplained}
        confirm={words.action.dropConfirm}
        cancel={words.action.dropCancel}
        onConfirm={onDrop}
        onCancel={() => setAsking(false)}
      />
    );
  }
  return (
    <div class="buttons row-gestures">
      {canCountDown(form.draft, form.context, words.reading) ? (
        <QuietButton onClick={unlessChanged(() => onCountdown(form.draft.name, form.loaded?.line))}>
          {words.action.countdown}
        </QuietButton>
      ) : null}
      <QuietButton onClick={unlessChanged(onDuplicate)}>{words.action.duplicate}</QuietButton>
      <QuietButton onClick={unlessChanged(() => setAsking(true))}>{words.action.drop}</QuietButton>
    </div>
  );
}
