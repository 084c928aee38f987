/** What the pane says where it cannot work; en.ts has the same keys. */
export const sv = {
  outside_title: 'Avstäm arbetar i Excel och Word',
  outside:
    'Den här sidan visas av Excel eller Word, men programmet svarar inte. Öppna Avstäm från fliken Start där.',
  outside_workbench: 'Öppna Avstäm utan Excel',
  tooOld_title: 'Den här versionen av Excel är för gammal',
  tooOld: 'Avstäm behöver Excel 2021, Microsoft 365 eller Excel på webben.',
  wordTooOld_title: 'Den här versionen av Word är för gammal',
  wordTooOld: 'Avstäm behöver Word 2016 eller senare, Microsoft 365 eller Word på webben.',
  otherApp_title: 'Avstäm arbetar i Excel och Word',
  otherApp: 'Avstäm kan inte användas i det här programmet. Öppna uppföljningen i Excel.',
  failed_title: 'Avstäm kunde inte starta',
  failed:
    'Om du håller på att skriva i en cell: tryck på Enter eller Esc och försök igen. Felet var: {message}',
  retry: 'Försök igen',
} as const;
