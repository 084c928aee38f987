import { toChangeMessage } from '../worker/changeMessage';
import { PostedSheets } from '../worker/postedSheets';
import { failedReply } from '../worker/workerTalk';
import type { FileWatch, Importer } from './importer';
import type { ImportReply, ImportRequest } from './messages';

/** The worker's side of the talk: takes requests and posts replies. */
export function importService(
  importer: Importer,
  post: (reply: ImportReply) => void,
): (request: ImportRequest) => Promise<void> {
  const posted = new PostedSheets();

  const watch = (id: number): FileWatch => ({
    onProgress: (file, done) => post({ kind: 'progress', id, file, done }),
  });

  const answer = async (
    request: Exclude<ImportRequest, { kind: 'sheet' | 'rows' }>,
  ): Promise<ImportReply> => {
    const { id } = request;
    switch (request.kind) {
      case 'read':
        await importer.read(request.files, watch(id));
        return { kind: 'read', id };
      case 'readAgain':
        await importer.readAgain(request.file, request.choice, watch(id));
        return { kind: 'read', id };
      case 'plan': {
        const { name, settings, choices, language } = request;
        const input = { name, sheets: posted.complete(), settings };
        return { kind: 'view', id, view: await importer.plan(input, choices, language) };
      }
      case 'again': {
        const { settings, choices, language } = request;
        return { kind: 'view', id, view: await importer.again(settings, choices, language) };
      }
      case 'change': {
        const change = await importer.change(new Date(request.at), request.language);
        return { kind: 'change', id, change: toChangeMessage(change) };
      }
    }
  };

  return async (request) => {
    if (request.kind === 'sheet' || request.kind === 'rows') {
      posted.take(request);
      return;
    }
    try {
      post(await answer(request));
    } catch (error) {
      post(failedReply(request.id, error));
    }
  };
}
