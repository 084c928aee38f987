import type { ReactElement } from 'react';
import type { ImportTargetView } from '../../../../reports/importView';
import { usePane } from '../../paneContext';
import { useImportTexts } from '../importTexts';
import { TargetCard } from './targetCard';

/** The tables with an outcome: those that are written to with their rows, the others to be chosen. */
export function Targets({ targets }: { readonly targets: readonly ImportTargetView[] }): ReactElement | null {
  const { state, controller } = usePane();
  const { say } = useImportTexts();
  if (targets.length === 0) return null;
  const chosen =
    state.importing.choices.targets ?? targets.filter((target) => target.chosen).map(({ key }) => key);
  const choose = (target: ImportTargetView, isChosen: boolean): void => {
    const others = chosen.filter((key) => key !== target.key);
    void controller.imports.choose({ targets: isChosen ? [...others, target.key] : others });
  };
  return (
    <section className="avs-section" aria-labelledby="avs-import-targets" tabIndex={-1}>
      <h2 id="avs-import-targets" className="avs-heading">
        {say('targetsTitle')}
      </h2>
      <div className="avs-cards">
        {targets.map((target) => (
          <TargetCard
            key={target.key}
            target={target}
            isChosen={chosen.includes(target.key)}
            onChoose={(isChosen) => choose(target, isChosen)}
          />
        ))}
      </div>
    </section>
  );
}
