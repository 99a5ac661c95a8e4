//! The same types in TypeScript, written by `cargo xtask bindings` and checked by a test.

use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet};

use ts_rs::{Config, TS, TypeVisitor};

use crate::{ClientFrame, HostFrame};

const HEAD: &str = "// Written from the Rust types by `cargo xtask bindings`. Do not edit.

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | JsonValue[]
  | { [key: string]: JsonValue };
";

struct Collected {
    config: Config,
    seen: BTreeSet<TypeId>,
    declarations: BTreeMap<String, String>,
}

impl TypeVisitor for Collected {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            let declaration = format!("export {}\n", T::decl(&self.config));
            self.declarations.insert(T::ident(&self.config), declaration);
        }
        T::visit_generics(self);
        T::visit_dependencies(self);
    }
}

/// Returns the TypeScript module that declares every type that travels.
pub fn typescript() -> String {
    let config = Config::new().with_large_int("number");
    let (seen, declarations) = (BTreeSet::new(), BTreeMap::new());
    let mut collected = Collected { config, seen, declarations };
    collected.visit::<ClientFrame>();
    collected.visit::<HostFrame>();
    let version = format!("\nexport const VERSION = {};\n", crate::VERSION);
    let all: Vec<_> = collected.declarations.into_values().collect();
    [HEAD, &version, "\n", &all.join("\n")].concat()
}
