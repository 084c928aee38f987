import type { HostAnswer } from './hostAnswer';
import type { HostWindow, OfficeAround } from './inPage';

interface WebViewMessage {
  readonly methodId: number;
  readonly callbackId: string;
  readonly params: { readonly id?: number; readonly apiArgs?: readonly (readonly unknown[])[] };
}

/**
 * Runs in the page before all of its scripts: plays Office on a Mac, whose web view has a message handler; it works
 * without https. Serialised into the page, so it uses nothing from outside but types.
 */
export function playOfficeOnMac(around: OfficeAround): void {
  const page = window as unknown as HostWindow & Window & { webkit: unknown };
  const control = 'control';
  page.name = JSON.stringify({
    baseFrameName: 'frame',
    hostInfo: `${around.application}|Mac|16.00|${around.language}|correlation||disableLogging|0`,
    xdmInfo: `conversation|${control}|${page.location.origin}`,
    serializerVersion: 1,
  });
  page.officeAround = around;

  interface Osf {
    readonly ScriptMessaging: { agaveHostCallback(id: string, payload: unknown): void };
    readonly DDA: { _OsfControlContext?: unknown };
  }

  function osf(): Osf {
    return (window as unknown as { OSF: Osf }).OSF;
  }

  function reply(message: WebViewMessage, payload: unknown): void {
    setTimeout(() => osf().ScriptMessaging.agaveHostCallback(message.callbackId, payload), 0);
  }

  /** The theme as the web view gives it: each colour as 0xBBGGRR. */
  function provideTheme(): void {
    osf().DDA._OsfControlContext = {
      GetOfficeThemeInfo: () =>
        JSON.stringify(
          Object.fromEntries(
            Object.entries(page.officeAround?.theme ?? {}).map(([name, colour]: [string, string]) => {
              const [, red = '', green = '', blue = ''] = /#(..)(..)(..)/.exec(colour) ?? [];
              return [name, parseInt(blue + green + red, 16)];
            }),
          ),
        ),
    };
  }

  const context = [
    [[], []],
    control,
    // Excel's and Word's numbers.
    around.application === 'Word' ? 2 : 1,
    16,
    0,
    0,
    1,
    around.readOnly ? 1 : 0,
    around.language,
    around.language,
    0,
    around.documentUrl,
    1,
    1,
    '',
    1,
    'correlation',
    control,
    false,
    true,
    around.requirementSets,
    '',
    '16.80.0',
    2,
  ];

  async function process(message: WebViewMessage): Promise<void> {
    const args = message.params.apiArgs?.[0] ?? [];
    const answer = JSON.parse(await page.officeHostAnswer(String(args[4]), Number(args[6]))) as HostAnswer;
    reply(message, [0, answer.kind === 'refused' ? [answer.number] : [0, [200, [], answer.body]]]);
  }

  const methods = { execute: 1, registerEvent: 2, unregisterEvent: 3, getContext: 5 };

  function receive(message: WebViewMessage): void {
    switch (message.methodId) {
      case methods.getContext:
        provideTheme();
        reply(message, context);
        break;
      case methods.registerEvent:
      case methods.unregisterEvent:
        reply(message, [0]);
        break;
      default:
        if (message.methodId === methods.execute && message.params.id === 93) void process(message);
        else {
          void page.officeHostUnanswered(`method ${message.methodId} ${message.params.id ?? ''}`.trim());
          reply(message, [0, [5001]]);
        }
    }
  }

  page.webkit = {
    messageHandlers: {
      Agave: { postMessage: (text: string) => receive(JSON.parse(text) as WebViewMessage) },
    },
  };
}
