create user if not exists puente_app password '';
