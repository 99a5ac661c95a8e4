//! The file of a spare laptop at the moment at which it goes its own way.

use crate::{Store, StoreError};

impl Store {
    /// From now on the file has something of its own. Until it is no spare's any more, the laptop
    /// can still follow: it names no feed that any host knows, and so gets a whole copy. Rows of
    /// the first laptop's do not fit among its own.
    pub async fn parts_from_the_first(&mut self) -> Result<(), StoreError> {
        let query = "UPDATE spare SET body = json_set(body, '$.feed', '')";
        sqlx::query(query).execute(&mut self.connection).await?;
        Ok(())
    }
}
