import '../taskpane/pane/fabricConfig';
import '../taskpane/pane/pane.css';
import '../taskpane/pane/import/import.css';
import '../taskpane/pane/document/document.css';
import './workbench.css';
import './grid/grid.css';
import { render } from 'react-dom';
import { languageOf } from '../taskpane/office/officeLanguage';
import { WorkbenchPage } from './workbenchPage';

render(
  <WorkbenchPage startLanguage={languageOf(navigator.language)} />,
  document.getElementById('workbench'),
);
