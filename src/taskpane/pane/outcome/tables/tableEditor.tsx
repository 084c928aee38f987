import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { type Measure, measures } from '../../../../domain/measure';
import { tableKinds } from '../../../../domain/tableKind';
import type { Unit } from '../../../../domain/unit';
import { textsIn } from '../../../../reports/messages/texts';
import type { TableView } from '../../../../reports/reconciliationView';
import type { TableChange } from '../../../controller/settingsChange';
import { Button } from '../../button';
import { usePane } from '../../paneContext';
import { Choice } from '../choice';
import { useOutcomeTexts } from '../outcomeTexts';

const units: readonly Unit[] = ['kr', 'tkr', 'mnkr'];

/** Corrects how a table was read. Only what the user changes is kept; the rest stays with the reading. */
export function TableEditor({
  table,
  title,
}: {
  readonly table: TableView;
  readonly title: string;
}): ReactElement {
  const { state, controller } = usePane();
  const texts = useOutcomeTexts();
  const { say } = texts;
  const reports = textsIn(texts.language);
  const [change, setChange] = useState<TableChange>({ measures: new Map() });
  const form = useRef<HTMLFormElement>(null);
  // The form stands where the button was that the user pressed.
  useEffect(() => form.current?.focus(), []);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void controller.correct(table.key, change);
  };
  const unit = change.unit ?? table.unit;
  const plusIsBetter = change.plusIsBetter ?? table.plusIsBetter;
  return (
    <form
      className="avs-form"
      aria-label={say('correctThis', { table: title })}
      tabIndex={-1}
      ref={form}
      onSubmit={submit}
    >
      <Choice
        label={say('kind')}
        value={change.kind ?? table.kind}
        options={tableKinds.map((kind) => [kind, reports.say(`kind_${kind}`)])}
        onChoose={(kind) => setChange({ ...change, kind })}
      />
      <Choice<Unit | ''>
        label={say('unit')}
        value={unit ?? ''}
        options={[
          ...(unit === null ? [['', say('noUnit')] as const] : []),
          ...units.map((one) => [one, one] as const),
        ]}
        onChoose={(chosen) => {
          if (chosen !== '') setChange({ ...change, unit: chosen });
        }}
      />
      <Choice
        label={say('sign')}
        value={plusIsBetter ? 'plus' : 'minus'}
        options={[
          ['plus', say('plusIsBetter')],
          ['minus', say('minusIsBetter')],
        ]}
        onChoose={(better) => setChange({ ...change, plusIsBetter: better === 'plus' })}
      />
      <fieldset className="avs-fieldset">
        <legend>{say('columnMeasure')}</legend>
        {table.columns.map(({ header, measure }, index) => (
          <Choice<Measure>
            key={index}
            label={header || say('noHeader')}
            value={change.measures.get(index) ?? measure}
            options={measures.map((one) => [one, reports.say(`measure_${one}`)])}
            onChoose={(chosen) =>
              setChange({ ...change, measures: new Map([...change.measures, [index, chosen]]) })
            }
          />
        ))}
      </fieldset>
      <label className="avs-check">
        <input
          type="checkbox"
          checked={change.ignored ?? table.ignored}
          onChange={({ target }) => setChange({ ...change, ignored: target.checked })}
        />
        {say('ignoreTable')}
      </label>
      <div className="avs-buttons">
        <Button primary submit text={say('applyCorrection')} disabled={state.activity !== null} />
        <Button text={say('cancel')} onClick={() => controller.store.dispatch({ kind: 'correctingLeft' })} />
      </div>
    </form>
  );
}
