/** What the pane says where it cannot work; en.ts has the same keys. */
export const sv = {
  outside_title: 'Avstäm arbetar i Excel',
  outside: 'Den här sidan visas av Excel, men Excel svarar inte. Öppna Avstäm från fliken Start i Excel.',
  outside_workbench: 'Öppna Avstäm utan Excel',
  tooOld_title: 'Den här versionen av Excel är för gammal',
  tooOld: 'Avstäm behöver Excel 2021, Microsoft 365 eller Excel på webben.',
  word_title: 'Avstäm i Word',
  otherApp_title: 'Avstäm arbetar i Excel',
  otherApp: 'Avstäm kan inte användas i det här programmet. Öppna uppföljningen i Excel.',
  failed_title: 'Avstäm kunde inte starta',
  failed:
    'Om du håller på att skriva i en cell: tryck på Enter eller Esc och försök igen. Felet var: {message}',
  retry: 'Försök igen',
} as const;
