/** What people call the topics of a pack. */
import { hasWords, words } from "../language";

/** Returns a topic's name; a pack from elsewhere may have topics of its own, which name themselves. */
export function topicName(topic: string): string {
  const key = `symbols-topic-${topic}`;
  return hasWords(key) ? words(key) : topic;
}
