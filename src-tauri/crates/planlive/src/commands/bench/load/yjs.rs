//! As little of the Yjs protocol as a writing device needs, for comparing with its servers: updates
//! that append a piece of text, written byte by byte; nothing that comes is read.

/// Which server, for what each adds to the protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Server {
    Hocuspocus,
    YWebsocket,
}

/// One writing device, under its number at Yjs.
#[derive(Debug, Clone)]
pub(crate) struct Writer {
    server: Server,
    client: u64,
    /// How many letters it has written.
    clock: u64,
}

// The kinds of messages, and of messages about a document's state.
const SYNC: u64 = 0;
const AUTH: u64 = 2;
const STEP_1: u64 = 0;
const STEP_2: u64 = 1;
const UPDATE: u64 = 2;
/// A piece of text, and that it stands after something.
const TEXT: u8 = 4;
const AFTER: u8 = 0x80;

impl Writer {
    pub(crate) fn new(server: Server, client: u64) -> Self {
        Self { server, client, clock: 0 }
    }

    /// Returns the path at which the server is called.
    pub(crate) fn path(&self, document: &str) -> String {
        match self.server {
            Server::Hocuspocus => "/".to_owned(),
            Server::YWebsocket => format!("/{document}"),
        }
    }

    /// Returns what is said first: who one is, where that is asked, and that one has nothing yet.
    pub(crate) fn greetings(&self, document: &str) -> Vec<Vec<u8>> {
        let mut step = self.head(document, SYNC);
        number(&mut step, STEP_1);
        // A state of nothing: no clients.
        bytes(&mut step, &[0]);
        match self.server {
            Server::Hocuspocus => {
                let mut auth = self.head(document, AUTH);
                number(&mut auth, 0);
                bytes(&mut auth, b"bench");
                vec![auth, step]
            }
            Server::YWebsocket => vec![step],
        }
    }

    /// Returns a message that puts words behind those that this writer wrote before.
    pub(crate) fn update(&mut self, document: &str, words: &str) -> Vec<u8> {
        let mut update = Vec::with_capacity(words.len() + 40);
        // One client, with one piece.
        number(&mut update, 1);
        number(&mut update, 1);
        number(&mut update, self.client);
        number(&mut update, self.clock);
        if self.clock == 0 {
            update.push(TEXT);
            // The document's own text of this name.
            number(&mut update, 1);
            bytes(&mut update, b"notes");
        } else {
            update.push(TEXT | AFTER);
            number(&mut update, self.client);
            number(&mut update, self.clock - 1);
        }
        bytes(&mut update, words.as_bytes());
        // Nothing is deleted.
        number(&mut update, 0);
        self.clock += words.encode_utf16().count() as u64;
        let mut message = self.head(document, SYNC);
        number(&mut message, UPDATE);
        bytes(&mut message, &update);
        message
    }

    /// Tells whether a message brings all that the document has.
    pub(crate) fn is_whole(&self, document: &str, message: &[u8]) -> bool {
        let mut head = self.head(document, SYNC);
        number(&mut head, STEP_2);
        message.starts_with(&head)
    }

    fn head(&self, document: &str, kind: u64) -> Vec<u8> {
        let mut head = Vec::new();
        match self.server {
            Server::Hocuspocus => bytes(&mut head, document.as_bytes()),
            Server::YWebsocket => {}
        }
        number(&mut head, kind);
        head
    }
}

/// Writes a number seven bits at a time.
fn number(into: &mut Vec<u8>, mut value: u64) {
    while value > 0x7f {
        into.push(u8::try_from(value & 0x7f).unwrap_or(0) | 0x80);
        value >>= 7;
    }
    into.push(u8::try_from(value).unwrap_or(0));
}

/// Writes how many bytes follow, and the bytes.
fn bytes(into: &mut Vec<u8>, value: &[u8]) {
    number(into, value.len() as u64);
    into.extend_from_slice(value);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn updates_are_those_that_yjs_writes() {
        // What Yjs 13 makes of client 300 that wrote "ab" into "notes", and then "c" behind it.
        let mut writer = Writer::new(Server::YWebsocket, 300);
        let first = [0, 2, 17, 1, 1, 172, 2, 0, 4, 1, 5, 110, 111, 116, 101, 115, 2, 97, 98, 0];
        assert_eq!(writer.update("d", "ab"), first);
        let second = [0, 2, 12, 1, 1, 172, 2, 2, 132, 172, 2, 1, 1, 99, 0];
        assert_eq!(writer.update("d", "c"), second);
    }
}
