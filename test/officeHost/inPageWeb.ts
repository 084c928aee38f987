import type { HostAnswer } from './hostAnswer';
import type { HostWindow, OfficeAround } from './inPage';

interface WireMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  /** 0 calls, 1 begins and 2 ends to listen to an event. */
  readonly _actionType?: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
  };
}

/**
 * Runs in the page before all of its scripts: plays Office on the web, which answers messages between windows. The
 * page is its own parent here. Serialised into the page, so it uses nothing from outside but types.
 */
export function playOfficeOnTheWeb(around: OfficeAround): void {
  const page = window as unknown as HostWindow & Window;
  const conversation = 'conversation';
  const control = 'control';
  page.name = JSON.stringify({
    baseFrameName: 'frame',
    hostInfo: `${around.application}|Web|16.00|${around.language}|correlation||disableLogging|0`,
    xdmInfo: `${conversation}|${control}|${page.location.origin}`,
    serializerVersion: 1,
  });
  page.officeAround = around;

  const appContext = {
    _id: control,
    // Excel's and Word's numbers on the web.
    _appName: around.application === 'Word' ? 32 : 16,
    _appVersion: '16.0',
    _appMinorVersion: 0,
    _appUILocale: around.language,
    _dataLocale: around.language,
    _docUrl: around.documentUrl,
    _clientMode: around.readOnly ? 0 : 1,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'correlation',
    _appInstanceId: control,
    _requirementMatrix: around.requirementSets,
    _hostFullVersion: '16.0.18000.40000',
    _featureGates: {},
    _initialDisplayMode: 2,
  };

  function reply(request: WireMessage, data: unknown): void {
    const response = {
      _messageType: 1,
      _actionName: request._actionName,
      _conversationId: conversation,
      _correlationId: request._correlationId,
      _origin: page.location.origin,
      _errorCode: 0,
      _responseType: 0,
      _serializerVersion: 1,
      _data: data,
    };
    page.postMessage(JSON.stringify(response), page.location.origin);
  }

  /** Newer builds of the library take the theme from the host; this one leaves the place empty. */
  function provideTheme(): void {
    const { OSF } = window as unknown as { OSF: { DDA: { Context: { prototype: object } } } };
    const { prototype } = OSF.DDA.Context;
    if ('officeTheme' in prototype) return;
    Object.defineProperty(prototype, 'officeTheme', { get: () => page.officeAround?.theme });
  }

  async function process(request: WireMessage): Promise<void> {
    const args = request._data?.ArrayData ?? [];
    const answer = JSON.parse(await page.officeHostAnswer(String(args[4]), Number(args[6]))) as HostAnswer;
    if (answer.kind === 'refused') reply(request, { Version: 1, Error: answer.number });
    else reply(request, { Version: 1, Error: 0, Data: [200, [], answer.body] });
  }

  function receive(request: WireMessage): void {
    const method = request._data?.DdaMethod?.DispatchId;
    if (request._actionName === 'ContextActivationManager_getAppContextAsync') {
      provideTheme();
      reply(request, appContext);
    } else if (request._actionName === 'executeMethod' && method === 93) void process(request);
    else if ((request._actionType ?? 0) !== 0) reply(request, { Error: 0 });
    else {
      // Notices, of where the focus goes for one, want no answer.
      const notice = request._actionName === 'ContextActivationManager_notifyHost';
      if (!notice) void page.officeHostUnanswered(`${request._actionName} ${method ?? ''}`.trim());
      reply(request, { Version: 1, Error: notice ? 0 : 5001 });
    }
  }

  page.addEventListener(
    'message',
    (event: MessageEvent) => {
      if (event.source !== window || typeof event.data !== 'string') return;
      let message: WireMessage;
      try {
        message = JSON.parse(event.data) as WireMessage;
      } catch {
        return;
      }
      if (message._conversationId !== conversation || message._messageType !== 0) return;
      // The library listens too, and must not take its own requests for a stranger's.
      event.stopImmediatePropagation();
      receive(message);
    },
    true,
  );
}
