/** A shell that answers in a test. */
import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";

/** Answers each command by its name; a command that is not named gets nothing. */
export function shellAnswers(answers: Record<string, unknown>): void {
  mockIPC((command) => answers[command] ?? null, { shouldMockEvents: true });
}

/** Answers whatever is asked with what `answer` returns or throws; what was asked is kept. */
export function shellIsAsked(answer: () => unknown): unknown[] {
  const asked: unknown[] = [];
  mockIPC((_, told) => {
    asked.push(told);
    return answer();
  });
  return asked;
}

/** There is no shell any more. */
export function shellIsGone(): void {
  clearMocks();
}
