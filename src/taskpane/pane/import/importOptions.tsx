import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { type ReactElement, useState } from 'react';
import type { Unit } from '../../../domain/unit';
import { units } from '../../../domain/unit';
import type { ImportView } from '../../../reports/importView';
import { Choice } from '../outcome/choice';
import { usePane } from '../paneContext';
import { useImportTexts } from './importTexts';
import { TypedPeriod } from './typedPeriod';

/** What the user decides of the import as a whole. */
export function ImportOptions({ view }: { readonly view: ImportView }): ReactElement {
  const { state, controller } = usePane();
  const { say } = useImportTexts();
  const { choices, typedPeriod } = state.importing;
  const asksForPeriod = view.asksForPeriod || typedPeriod !== null;
  const chosen = choices.period ?? view.periods.find((period) => period.chosen)?.month ?? '';
  const isKnown = view.periods.some(({ month }) => month === chosen);
  return (
    <section className="avs-section" aria-labelledby="avs-import-options" tabIndex={-1}>
      <h2 id="avs-import-options" className="avs-heading">
        {say('optionsTitle')}
      </h2>
      <div className="avs-filter-row">
        {view.periods.length === 0 || (asksForPeriod && view.periods.length === 1) ? null : (
          <Choice
            label={say('period')}
            value={isKnown ? chosen : ''}
            options={[
              ...(isKnown ? [] : [['', say('noPeriod')] as const]),
              ...view.periods.map(({ month, text }) => [month, text] as const),
            ]}
            onChoose={(month) => {
              if (month !== '') void controller.imports.choose({ period: month });
            }}
          />
        )}
        {view.asksForUnit ? (
          <Choice<Unit | ''>
            label={say('fileUnit')}
            value={choices.unit ?? ''}
            options={[
              ...(choices.unit === null ? [['', say('noFileUnit')] as const] : []),
              ...units.map((unit) => [unit, unit] as const),
            ]}
            onChoose={(unit) => {
              if (unit !== '') void controller.imports.choose({ unit });
            }}
          />
        ) : null}
      </div>
      {asksForPeriod ? <TypedPeriod /> : null}
      <JumpFactor />
    </section>
  );
}

/** Taken when the user leaves the field or presses Enter: each digit would plan anew. */
function JumpFactor(): ReactElement {
  const { state, controller } = usePane();
  const { say, language } = useImportTexts();
  const { jumpFactor } = state.importing.choices;
  const [typed, setTyped] = useState<string | null>(null);
  const factor = typed === null ? jumpFactor : Number(typed.trim().replace(',', '.'));
  const isRight = Number.isFinite(factor) && factor > 1;
  const take = (): void => {
    if (typed === null || !isRight) return;
    setTyped(null);
    if (factor !== jumpFactor) void controller.imports.choose({ jumpFactor: factor });
  };
  return (
    <form
      className="avs-narrow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <TextField
        label={say('jumpFactor')}
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? decimalText(jumpFactor, language === 'sv' ? ',' : '.')}
        onChange={(_, text) => setTyped(text ?? '')}
        onBlur={take}
        {...(isRight ? {} : { errorMessage: say('jumpFactorWrong') })}
      />
    </form>
  );
}

function decimalText(value: number, decimal: string): string {
  return String(value).replace('.', decimal);
}
