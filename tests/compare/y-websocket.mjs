// The server of y-websocket 3, which is a package of its own: documents are in memory.
import http from "node:http";
import { setupWSConnection } from "@y/websocket-server/utils";
import { WebSocketServer } from "ws";

const [port] = process.argv.slice(2);
const server = http.createServer((_, response) => response.end("y-websocket"));
const sockets = new WebSocketServer({ server });
sockets.on("connection", setupWSConnection);
server.listen(Number(port), "127.0.0.1");
