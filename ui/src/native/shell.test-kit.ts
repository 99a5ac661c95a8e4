/** A shell that answers in a test. */
import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";

/** Answers each command by its name; a command that is not named gets nothing. */
export function shellAnswers(answers: Record<string, unknown>): void {
  mockIPC((command) => answers[command] ?? null, { shouldMockEvents: true });
}

/** There is no shell any more. */
export function shellIsGone(): void {
  clearMocks();
}
