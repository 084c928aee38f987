import type { ReactElement } from 'react';
import { tableKeyOf } from '../../../../domain/tableKey';
import type { MatchSuggestionView, UnmatchedView } from '../../../../reports/importView';
import { Button } from '../../button';
import { Badge } from '../../outcome/badge';
import { LongText } from '../../outcome/longText';
import { usePane } from '../../paneContext';
import { useImportTexts } from '../importTexts';
import type { RowChoice } from './rowChoices';
import { RowForm } from './rowForm';

interface UnmatchedItemProps {
  readonly entry: UnmatchedView;
  readonly id: string;
  readonly rows: readonly RowChoice[];
}

/** Something of the files that no row took: what it is, how much, why, and where it may belong. */
export function UnmatchedItem({ entry, id, rows }: UnmatchedItemProps): ReactElement {
  const { readOnly } = usePane();
  const { say } = useImportTexts();
  const { label, amount, reason, isSetAside } = entry;
  return (
    <div className="avs-finding" tabIndex={-1}>
      <p className="avs-entry">
        <span className="avs-place">
          <LongText text={label} />
        </span>
        <span className="avs-amount">{amount}</span>
      </p>
      {isSetAside ? <Badge kind="info" text={say('setAside')} /> : <p className="avs-quiet">{reason}</p>}
      {readOnly ? null : <Ways entry={entry} id={id} rows={rows} />}
    </div>
  );
}

function Ways({ entry, id, rows }: UnmatchedItemProps): ReactElement {
  const { state, controller } = usePane();
  const { say } = useImportTexts();
  const { imports, store } = controller;
  const { key, label, isSetAside, suggestions } = entry;
  const isBusy = state.activity !== null;
  if (isSetAside)
    return (
      <Button
        small
        text={say('takeBack')}
        label={say('takeBackOf', { entry: label })}
        disabled={isBusy}
        onClick={() => void imports.unassign(key)}
      />
    );
  const assign = ({ table, row }: Pick<MatchSuggestionView, 'table' | 'row'>): void =>
    void imports.assign({ from: key, to: { table: tableKeyOf(table), row } });
  if (state.importing.assigning === id) return <RowForm entry={label} rows={rows} onChoose={assign} />;
  return (
    <div className="avs-buttons">
      {suggestions.map((suggestion) => (
        <Button
          key={`${suggestion.table} ${suggestion.row}`}
          small
          text={say('belongsTo', { row: suggestion.text })}
          label={say('belongsToOf', { row: suggestion.text, entry: label })}
          disabled={isBusy}
          onClick={() => assign(suggestion)}
        />
      ))}
      {rows.length === 0 ? null : (
        <Button
          small
          text={say('chooseRow')}
          label={say('chooseRowFor', { entry: label })}
          onClick={() => store.dispatch({ kind: 'assigningBegun', entry: id })}
        />
      )}
      <Button
        small
        text={say('belongsNowhere')}
        label={say('belongsNowhereOf', { entry: label })}
        disabled={isBusy}
        onClick={() => void imports.assign({ from: key, to: null })}
      />
    </div>
  );
}
