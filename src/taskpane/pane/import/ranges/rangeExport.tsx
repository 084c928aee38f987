import { getId } from 'office-ui-fabric-react/lib/Utilities';
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import type { AccountRule } from '../../../../domain/outcome/accountRule';
import { accountRulesText } from '../../../../domain/outcome/accountRulesText';
import { useImportTexts } from '../importTexts';

/** The ranges as a file, and as text to copy: Excel's window on a Mac downloads nothing. */
export function RangeExport({ ranges }: { readonly ranges: readonly AccountRule[] }): ReactElement {
  const { say } = useImportTexts();
  const [id] = useState(() => getId('avs-ranges-text'));
  const text = useMemo(() => accountRulesText(ranges), [ranges]);
  const address = useAddress(text);
  return (
    <div className="avs-field">
      {address === null ? null : (
        <p>
          <a className="avs-link" href={address} download={say('rangesFile')}>
            {say('downloadRanges')}
          </a>
        </p>
      )}
      <label htmlFor={id}>{say('rangesText')}</label>
      <textarea
        id={id}
        readOnly
        rows={4}
        spellCheck={false}
        value={text}
        onFocus={({ target }) => target.select()}
      />
    </div>
  );
}

/** An address of the text as a file, while it is shown; null where there are none. */
function useAddress(text: string): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (typeof URL.createObjectURL !== 'function') return undefined;
    // With the mark that tells a spreadsheet how its letters are encoded.
    const made = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return address;
}
