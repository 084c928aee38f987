import '../../../src/taskpane/pane/fabricConfig';
import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { render } from 'react-dom';

// The least that a pane of React and Fabric can be: what ours is compared with.
void Office.onReady().then(() => {
  render(<PrimaryButton text="Stäm av" />, document.getElementById('pane'));
});
