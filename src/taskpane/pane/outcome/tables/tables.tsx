import type { ReactElement } from 'react';
import { tableKeyText } from '../../../../domain/tableKey';
import { formatCount } from '../../../../reports/formatAmount';
import { textsIn } from '../../../../reports/messages/texts';
import type { TableView } from '../../../../reports/reconciliationView';
import { Button } from '../../button';
import { FoldedHome } from '../../foldedHome';
import { usePane } from '../../paneContext';
import { Badge } from '../badge';
import { CellLink } from '../cellLink';
import { LongText } from '../longText';
import { useOutcomeTexts } from '../outcomeTexts';
import { ShownList } from '../shownList';
import { ColumnsTable } from './columnsTable';
import { TableEditor } from './tableEditor';

/** How each table was read, and the way to correct it. Loaded after the answer is shown. */
export function Tables({ tables }: { readonly tables: readonly TableView[] }): ReactElement {
  const { readOnly } = usePane();
  const texts = useOutcomeTexts();
  const { say } = texts;
  return (
    <section className="avs-section" aria-labelledby="avs-tables" tabIndex={-1}>
      <h2 id="avs-tables" className="avs-heading" tabIndex={-1}>
        {say('tablesTitle')}
      </h2>
      {readOnly ? null : <p>{say('tablesHelp')}</p>}
      <ShownList
        list="tables"
        items={tables}
        className="avs-list"
        itemKey={({ key }) => tableKeyText(key)}
        draw={(table) => <RecognisedTable table={table} />}
      />
    </section>
  );
}

function RecognisedTable({ table }: { readonly table: TableView }): ReactElement {
  const texts = useOutcomeTexts();
  const { say, language } = texts;
  const title = table.title || table.sheet;
  return (
    <FoldedHome className="avs-table">
      <summary>
        <span className="avs-place">
          <LongText text={title} />
        </span>
        <span className="avs-quiet">
          <bdi>{table.sheet}</bdi>, {table.range}, {table.unit ?? say('withoutUnit')}
        </span>
        {table.corrected ? (
          <Badge
            kind={table.ignored ? 'warning' : 'info'}
            text={say(table.ignored ? 'leftOut' : 'corrected')}
          />
        ) : null}
      </summary>
      <p>
        <CellLink cell={table.corner} />,{' '}
        {table.rows === 1 ? say('tableRow') : say('tableRows', { count: formatCount(table.rows, language) })}
      </p>
      <Facts table={table} />
      <ColumnsTable table={table} title={title} />
      <Correction table={table} title={title} />
    </FoldedHome>
  );
}

function Facts({ table }: { readonly table: TableView }): ReactElement {
  const { say, language } = useOutcomeTexts();
  const facts: readonly (readonly [name: string, value: string, evidence: string])[] = [
    [say('kind'), textsIn(language).say(`kind_${table.kind}`), ''],
    [say('unit'), table.unit ?? say('noUnit'), table.unitEvidence],
    [say('sign'), say(table.plusIsBetter ? 'plusIsBetter' : 'minusIsBetter'), table.signEvidence],
  ];
  return (
    <dl className="avs-facts">
      {facts.map(([name, value, evidence]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            {evidence === '' ? null : (
              <span className="avs-quiet">
                {' '}
                <LongText text={evidence} />
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Correction({
  table,
  title,
}: {
  readonly table: TableView;
  readonly title: string;
}): ReactElement | null {
  const { state, controller, readOnly } = usePane();
  const texts = useOutcomeTexts();
  const { say } = texts;
  const id = tableKeyText(table.key);
  if (readOnly) return null;
  if (state.correcting === id) return <TableEditor table={table} title={title} />;
  return (
    <div className="avs-buttons">
      <Button
        text={say('correctTable')}
        label={say('correctThis', { table: title })}
        onClick={() => controller.store.dispatch({ kind: 'correctingBegun', table: id })}
      />
      {table.corrected ? (
        <Button
          text={say('resetTable')}
          label={say('resetThis', { table: title })}
          disabled={state.activity !== null}
          onClick={() => void controller.resetTable(table.key)}
        />
      ) : null}
    </div>
  );
}
