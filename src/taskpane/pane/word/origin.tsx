import type { ReactElement } from 'react';
import { quoteSheetName } from '../../../domain/address';
import { momentText } from '../../../reports/moment';
import type { StandingPart } from '../../document/documentState';
import { useDocumentTexts } from '../document/documentContext';

/** Where a part of the document comes from, as it was kept with it. */
export function Origin({ part }: { readonly part: StandingPart }): ReactElement {
  const { say } = useDocumentTexts();
  const { provenance } = part;
  if (provenance === null) return <p className="avs-quiet">{say('originMissing')}</p>;
  const { workbook, sheet, range, at, inputs, rules, openFindings, acceptedFindings, version } =
    provenance.origin;
  const facts: readonly (readonly [string, string])[] = [
    [say('origin_workbook'), workbook],
    [say('origin_place'), sheet === '' ? say('severalSheets') : `${quoteSheetName(sheet)}!${range}`],
    [say('origin_at'), momentText(at)],
    [
      say('origin_findings'),
      say('origin_findingsCount', { open: String(openFindings), accepted: String(acceptedFindings) }),
    ],
    [say('origin_rules'), rules || say('origin_noRules')],
    [say('origin_inputs'), inputs],
    [say('origin_version'), version],
  ];
  return (
    <dl className="avs-facts avs-below">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
