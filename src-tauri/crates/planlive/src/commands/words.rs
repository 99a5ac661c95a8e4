//! Words of the domain as one writes them at a shell.

/// Makes a list of words for the shell of one of the domain's, under the same names.
macro_rules! one_of {
    (
        $(#[$about:meta])*
        $name:ident = $meant:ident { $($(#[$help:meta])* $word:ident,)* }
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
        pub(crate) enum $name { $($(#[$help])* $word),* }

        impl $name {
            /// Returns what the domain calls it.
            pub(crate) fn meant(self) -> $meant {
                match self { $(Self::$word => $meant::$word),* }
            }
        }
    };
}
pub(crate) use one_of;
