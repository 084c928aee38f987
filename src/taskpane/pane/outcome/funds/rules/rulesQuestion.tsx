import { type ReactElement, useLayoutEffect, useRef } from 'react';
import { fundRulesSheet } from '../../../../../app/sheets/fundRulesSheet';
import type { FundRule } from '../../../../../domain/funds/fundRule';
import { Button } from '../../../button';
import { usePane } from '../../../paneContext';
import { said, useFundTexts } from '../fundTexts';

interface RulesQuestionProps {
  readonly rules: readonly FundRule[];
  /** `3 regler` */
  readonly count: string;
  /** The sheet that is written anew; null where it is added. */
  readonly sheet: string | null;
  readonly onLeave: () => void;
}

/** Asks before the sheet of rules is written, and says what that does. */
export function RulesQuestion({ rules, count, sheet, onLeave }: RulesQuestionProps): ReactElement {
  const { state, controller } = usePane();
  const { say, language } = useFundTexts();
  const question = useRef<HTMLDivElement>(null);
  // It stands in the place of the button that the user pressed.
  useLayoutEffect(() => question.current?.focus(), []);
  // The workbook is then read anew, and the draft goes with the answer; where writing fails it stays.
  const write = (): Promise<void> =>
    controller.writeInputs(
      () => Promise.resolve([fundRulesSheet(rules, { language })]),
      said('rulesWritten'),
    );
  return (
    <div
      className="avs-question"
      role="group"
      aria-labelledby="avs-rules-question"
      tabIndex={-1}
      ref={question}
    >
      <p id="avs-rules-question">
        {sheet === null
          ? say('rulesQuestionNew', { sheet: say('rulesSheet'), count })
          : say('rulesQuestionOver', { sheet, count })}
      </p>
      <div className="avs-buttons">
        <Button
          primary
          text={say('rulesConfirm')}
          disabled={state.activity !== null}
          onClick={() => void write()}
        />
        <Button text={say('cancel')} onClick={onLeave} />
      </div>
    </div>
  );
}
